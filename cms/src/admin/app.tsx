/** The admin speaks Dutch; English is there for who wants it. */
export default {
  config: {
    locales: ['nl'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      nl: {
        'Auth.form.welcome.title': 'Welkom bij de redactie',
        'Auth.form.welcome.subtitle': 'Log in om initiatieven, nieuws en agenda bij te werken',
      },
      en: {},
    },
  },
  bootstrap() {},
};
