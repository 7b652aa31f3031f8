import type {
  CombinationAnswer,
  combinationQuestions,
} from '../../../shared/combination-question.mts';
import { currentConsent } from '../../../shared/consent.mts';
import type { CombinationEvent } from './combination-event.ts';
import type { Combination } from './combination.ts';

type Asks = (typeof combinationQuestions)[number];

/** What a party is asked now, or null when there is nothing to answer. */
export function combinationAsks(combination: Combination, place: number): Asks | null {
  const party = combination.parties[place];
  if (!party) return null;
  if (combination.state === 'asked') return party.state === 'asked' ? 'join' : null;
  const isOutcomeAsked = combination.state === 'agreed' && combination.outcomeAskedAt !== null;
  return isOutcomeAsked && party.outcome === null ? 'outcome' : null;
}

/** A yes without the versions of what was shown, which are read with the rows. */
export type GivenCombinationEvent =
  | Exclude<CombinationEvent, { type: 'yes' }>
  | Omit<Extract<CombinationEvent, { type: 'yes' }>, 'versions'>;

/** What an answer means, or null when it answers another question than the one that is asked. */
export function combinationAnswerEvent(
  given: CombinationAnswer,
  combination: Combination,
  place: number,
): GivenCombinationEvent | null {
  const asks = combinationAsks(combination, place);
  if (asks === null || (given.answer === 'outcome') !== (asks === 'outcome')) return null;
  switch (given.answer) {
    case 'yes': {
      const { consent: wording, publication } = given;
      // Who says yes agrees to the words that are shown now, and to no others.
      const isPublicationKnown =
        publication === null || publication === currentConsent.combinationPage;
      return wording === currentConsent.combination && isPublicationKnown
        ? { type: 'yes', party: place, wording, publication }
        : null;
    }
    case 'no':
      return { type: 'no', party: place, reason: given.reason };
    case 'later':
      return { type: 'later', party: place };
    case 'outcome':
      return { type: 'outcome', party: place, outcome: given.outcome };
  }
}
