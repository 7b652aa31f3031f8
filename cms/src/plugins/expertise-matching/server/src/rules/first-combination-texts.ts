import type { Card } from '../../../shared/card.mts';
import { combinationLimits, type FoundCombination } from '../../../shared/desk/combinations.mts';

interface Given {
  offer: Card;
  request: Card;
}

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** By its subject: titles are written by people, who may name themselves. */
const subjectOf = ({ offer, request }: Given): string =>
  offer.tags[0] ?? request.tags[0] ?? 'wat ze kunnen';

/** Inside a sentence; what is written in capitals stays so. */
const inSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

const openings = {
  one: 'Wat het ene initiatief zoekt, heeft het andere in huis.',
  both: 'Twee initiatieven helpen elkaar: ieder geeft waar het goed in is.',
  ring: 'Drie initiatieven helpen elkaar in een kring: ieder helpt de volgende.',
} as const;

const toldSubject = (subject: string): string =>
  `Over ${subject}: de een weet er veel van, de ander was ernaar op zoek.`;

const opening = (gifts: number): string =>
  gifts === 1 ? openings.one : gifts === 2 ? openings.both : openings.ring;

/** First texts for the site and for the mail, to be changed by the coordinator. They name nobody. */
export function firstCombinationTexts(
  gifts: readonly Given[],
  network: string,
): FoundCombination['suggestion'] {
  const subjects = [...new Set(gifts.map((gift) => inSentence(subjectOf(gift))))];
  return {
    title: `Samen sterker met ${list.format(subjects)}`.slice(0, combinationLimits.title),
    story: [opening(gifts.length), ...subjects.map(toldSubject)].join('\n\n'),
    message: [
      'We denken dat jullie initiatief hier goed in past. Kijk hieronder wie wat voor wie doet. Doen jullie mee?',
      `Twijfel je? Antwoord dan met ‘later’ of vraag het ons. Groet van ${network}.`,
    ].join('\n\n'),
  };
}
