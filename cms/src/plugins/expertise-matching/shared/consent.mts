/**
 * What people agree to before they are introduced, word for word. A wording never changes once somebody
 * agreed to it: another text gets another id, and the old ones stay to be looked up. What who offers or
 * asks agrees to is kept by the intake.
 */
export const consentWordings = {
  'kennismaken-helper-1':
    'Ja, ik wil helpen. Zegt de ander ook ja? Dan mag {network} mijn naam, mailadres en telefoonnummer aan de ander mailen.',
  'kennismaken-vrager-1':
    'Ja, ik wil kennismaken. {network} mag mijn naam, mailadres en telefoonnummer aan de helper mailen.',
  'combineren-1':
    'Ja, wij doen mee. Zegt iedereen ja? Dan mag {network} mijn naam, mailadres en telefoonnummer mailen aan de anderen die meedoen.',
  'combinatie-tonen-1':
    'Zegt iedereen ja? Dan mag {network} deze titel en dit verhaal op de site zetten, met de naam van ons initiatief en wat wij geven en krijgen. Mijn eigen naam staat er niet bij. Ik kan dit altijd intrekken.',
} as const;

export type ConsentWordingId = keyof typeof consentWordings;

/** The wordings that are shown now. */
export const currentConsent = {
  helper: 'kennismaken-helper-1',
  requester: 'kennismaken-vrager-1',
  combination: 'combineren-1',
  /** Apart from taking part, since who does not want to be on the site may still take part. */
  combinationPage: 'combinatie-tonen-1',
} as const satisfies Record<string, ConsentWordingId>;

/** The text as people read it. */
export const consentText = (id: ConsentWordingId, network: string): string =>
  consentWordings[id].replaceAll('{network}', network);
