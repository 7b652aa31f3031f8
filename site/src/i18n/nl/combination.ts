/** Words around initiatives that help each other. */
export const combinationTexts = {
  'combinations.title': 'Slimme combinaties',
  'combinations.lead':
    'De een heeft wat de ander zoekt, en andersom. Deze initiatieven hebben elkaar zo gevonden.',
  'combinations.none': 'Er staan hier nog geen combinaties.',
  'combinations.all': 'Alle combinaties',
  'combination.one': 'Slimme combinatie',
  'combination.since': 'Samen sinds',
  'combination.gifts': 'Wat zij elkaar geven',
  'combination.helps': 'helpt',
  'combination.asked': 'De vraag',
  'combination.given': 'De hulp',
  'combination.initiatives': 'Wie er meedoen',
} as const;
