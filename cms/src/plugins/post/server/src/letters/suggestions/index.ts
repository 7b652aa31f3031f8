import type { SuggestedLetter, SuggestionData } from '../../../../shared/letters.mts';
import { initiativeSuggestions } from './initiative.ts';
import { listingSuggestions } from './listing.ts';
import type { Suggestions } from './suggestions.ts';

type Kind = SuggestionData<SuggestedLetter>['kind'];

/** The first texts for each kind of submission. */
export const suggestions: Readonly<Record<Kind, Suggestions>> = {
  initiative: initiativeSuggestions,
  offer: listingSuggestions('offer'),
  request: listingSuggestions('request'),
};
