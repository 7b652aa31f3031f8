/**
 * What submitters agree to, word for word. A wording never changes once somebody agreed to it:
 * another text gets another id, and the old ones stay to be looked up.
 */
export const consentWordings = {
  'aanmelden-1':
    'Ik vind het goed dat {network} mijn naam, mailadres en telefoonnummer bewaart om contact met mij te houden over dit initiatief. Die gegevens komen niet op de site en gaan niet naar anderen. De rest van wat ik invul mag op de site komen. Ik kan dit altijd intrekken.',
} as const;

export type ConsentWordingId = keyof typeof consentWordings;
export const consentWordingIds = Object.keys(consentWordings) as [ConsentWordingId];

/** The wording that new forms show. */
export const currentConsent: ConsentWordingId = 'aanmelden-1';

/** The text as people read it. */
export const consentText = (id: ConsentWordingId, network: string): string =>
  consentWordings[id].replaceAll('{network}', network);
