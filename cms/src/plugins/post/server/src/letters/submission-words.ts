import type { LetterData } from '../../../shared/letters.mts';

type Kind = LetterData<'submission-received'>['kind'];

/** What letters call what somebody sent in: `je aanbod`, and then `dat`. */
export const submissionWords: Readonly<Record<Kind, { name: string; that: string }>> = {
  initiative: { name: 'inzending', that: 'die' },
  offer: { name: 'aanbod', that: 'dat' },
  request: { name: 'hulpvraag', that: 'die' },
};

/** The same as the first word of a sentence. */
export const startOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
