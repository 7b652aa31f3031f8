/** What stands around a preview of what editors are writing. */
export const draftTexts = {
  'draft.label': 'Voorbeeld',
  'draft.draft': 'Voorbeeld van een concept – nog niet op de site',
  'draft.published': 'Voorbeeld van wat nu op de site staat',
  'draft.toEditor': 'Terug naar de redactie',
  'draft.ownTab': 'Open in een eigen tabblad',
  'draft.until': (time: string) => `Wie deze link heeft, kan meekijken tot ${time} uur.`,
  'draft.expired': 'Deze link is verlopen',
  'draft.expiredText':
    'Een voorbeeld is een werkdag lang te zien. Ga terug naar de redactie, laad het formulier opnieuw en open het voorbeeld nog eens.',
  'draft.unknown': 'Dit voorbeeld is er niet',
  'draft.unknownText':
    'Kijk of je de hele link hebt gekopieerd. Of het concept is intussen weggegooid.',
  'draft.incomplete': 'Dit concept is nog niet compleet',
  'draft.incompleteText': (fields: string) =>
    `Zonder deze gegevens is er geen pagina te maken: ${fields}. Vul ze in en sla op.`,
  'draft.away': 'Het voorbeeld is nu niet te maken',
  'draft.awayText': 'De redactie is even niet bereikbaar. Probeer het over een minuut opnieuw.',
  'draft.field.title': 'titel',
  'draft.field.name': 'naam',
  'draft.field.slug': 'adres van de pagina',
  'draft.field.summary': 'samenvatting',
  'draft.field.startsAt': 'begin',
} as const;
