/** What Strapi's own Dutch lacks, or says in a way that editors do not. */
export const general: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Welkom bij de redactie',
  'Auth.form.welcome.subtitle': 'Log in om initiatieven, nieuws en agenda bij te werken',
  'Auth.form.email.placeholder': 'naam@organisatie.example',
  'app.loading': 'Laden …',
  'app.components.Select.placeholder': 'Kies',
  'app.components.LeftMenu.navbrand.title': 'Redactie',
  'HomePage.header.subtitle': 'Kies links wat je wilt bewerken',
  'app.error.chunk.title': 'Dit scherm kon niet worden geladen',
  'app.error.chunk.message':
    'De verbinding viel even weg, of de redactie wordt bijgewerkt. Laad de pagina opnieuw.',
  'app.error.chunk.reload': 'Pagina opnieuw laden',
  'app.session.ended.title': 'Je bent uitgelogd',
  'app.session.ended.unsaved':
    'Je sessie is voorbij. Wat je nog niet had bewaard, gaat verloren als je opnieuw inlogt.',
  'global.content-manager': 'Inhoud',
  'global.plugins.content-manager': 'Inhoud',
  // Strapi looks for these without the prefix that its own Dutch has.
  'preview.copy.label': 'Kopieer de link voor collega’s van de redactie',
  'preview.tabs.label': 'Concept of gepubliceerd',
  'search.placeholder': 'Zoeken',
  'global.sessions.active-devices': 'Apparaten',
  'Settings.sessions.title': 'Apparaten',
  'Settings.sessions.subtitle': 'Hier ben je nu ingelogd.',
  'Settings.sessions.device': 'Apparaat',
  'Settings.sessions.loginAt': 'Ingelogd op',
  'Settings.sessions.lastActiveAt': 'Laatst gebruikt',
  'Settings.sessions.actions': 'Acties',
  'Settings.sessions.current': 'Dit apparaat',
  'Settings.sessions.unknownDevice': 'Onbekend apparaat',
  'Settings.sessions.revoke': 'Uitloggen',
  'Settings.sessions.revoke.success': 'Uitgelogd',
  'Settings.sessions.revoke.confirm': 'Dit apparaat uitloggen? Daarna moet je er opnieuw inloggen.',
  'Settings.sessions.revoke.confirmCurrent':
    'Dit is het apparaat dat je nu gebruikt. Je wordt uitgelogd.',
  'Settings.sessions.revokeOthers': 'Log uit op andere apparaten',
  'Settings.sessions.revokeOthers.confirm':
    'Op alle andere apparaten uitloggen? Hier blijf je ingelogd.',
  'Settings.sessions.revokeOthers.success': 'Op andere apparaten uitgelogd',
  'Settings.sessions.revokeAll': 'Log uit op alle apparaten',
  'Settings.sessions.revokeAll.confirm':
    'Op alle apparaten uitloggen, ook hier? Daarna moet je opnieuw inloggen.',
};
