import type { SubmissionKind } from './states.mts';

/**
 * What submitters agree to, word for word. A wording never changes once somebody agreed to it:
 * another text gets another id, and the old ones stay to be looked up.
 */
export const consentWordings = {
  'aanmelden-1':
    'Ik vind het goed dat {network} mijn naam, mailadres en telefoonnummer bewaart om contact met mij te houden over dit initiatief. Die gegevens komen niet op de site en gaan niet naar anderen. De rest van wat ik invul mag op de site komen. Ik kan dit altijd intrekken.',
  'expertise-aanbieden-1':
    'Ik vind het goed dat {network} mijn naam, mailadres en telefoonnummer bewaart om mij te vragen of ik iemand wil helpen. Die gegevens komen niet op de site. Ze gaan pas naar iemand anders als ik daar per keer ja op zeg. Ik kan dit altijd intrekken.',
  'expertise-vragen-1':
    'Ik vind het goed dat {network} mijn naam, mailadres en telefoonnummer bewaart om hulp bij mijn vraag te zoeken. Die gegevens komen niet op de site. Ze gaan pas naar iemand anders als ik daar per keer ja op zeg. Ik kan dit altijd intrekken.',
} as const;

export type ConsentWordingId = keyof typeof consentWordings;

/** The wording that new forms show. */
export const currentConsent = {
  initiative: 'aanmelden-1',
  offer: 'expertise-aanbieden-1',
  request: 'expertise-vragen-1',
} as const satisfies Record<SubmissionKind, ConsentWordingId>;

/** The text as people read it. */
export const consentText = (id: ConsentWordingId, network: string): string =>
  consentWordings[id].replaceAll('{network}', network);
