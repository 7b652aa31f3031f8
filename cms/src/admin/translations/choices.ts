/** What the values of choices are called. Strapi looks a value up as the name of a text. */
export const choices: Readonly<Record<string, string>> = {
  idea: 'Idee',
  starting: 'In opbouw',
  running: 'Loopt',
  completed: 'Afgerond',

  person: 'Eén persoon',
  'residents-group': 'Bewonersgroep',
  association: 'Vereniging',
  foundation: 'Stichting',
  cooperative: 'Coöperatie',
  'social-enterprise': 'Sociale onderneming',
  institution: 'Instelling',

  physical: 'Fysiek',
  social: 'Sociaal',
  cultural: 'Cultureel',

  municipality: 'Gemeente',
  district: 'Dorp of wijk',
  neighbourhood: 'Buurt',
  exactly: 'Precies',

  none: 'Niet in een menu',
  main: 'Bovenaan',
  footer: 'Onderaan',
};

/** What to show for a saved value; a dash where nothing is chosen. */
export const nameOfChoice = (value: unknown): string =>
  typeof value === 'string' ? (choices[value] ?? value) : '-';
