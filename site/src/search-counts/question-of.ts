import { countableWords, type SearchOutcome } from '@burgerwerf/cms/contract';
import type { SearchPage } from '../search-page/page-data.ts';

/** A search page as it was shown. */
export type ShownSearch = Pick<SearchPage, 'state' | 'chosen' | 'results'>;

export interface Question {
  /** In the form in which they are counted. */
  words: string;
  outcome: SearchOutcome;
}

/**
 * What a search page was asked; null for what is not counted. Who filters, sorts or pages on goes on with a
 * question that was counted already.
 */
export function questionOf({ state, chosen, results }: ShownSearch): Question | null {
  if (results.kind !== 'found' || results.isBeyond || results.page > 1) return null;
  if (chosen.length > 0 || state.order !== null) return null;
  const words = countableWords(state.query);
  return words === null ? null : { words, outcome: outcomeOf(results) };
}

function outcomeOf({ total, isPartial }: { total: number; isPartial: boolean }): SearchOutcome {
  if (total === 0) return 'nothing';
  return isPartial ? 'partial' : 'found';
}
