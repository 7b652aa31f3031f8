/** A first text for the mail to a helper, to be changed by the coordinator. Empty lines part paragraphs. */
export const firstMessage = (network: string): string =>
  [
    'We denken dat jouw aanbod goed past bij de vraag hieronder. Wil je er eens naar kijken?',
    `Twijfel je? Antwoord dan met ‘later’ of vraag het ons. Groet van ${network}.`,
  ].join('\n\n');
