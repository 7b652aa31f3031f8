import type { Query } from '../query/parse-query.ts';
import type { SortCriterion } from '../settings/ranking-rule.ts';
import type { IndexView } from '../store/index-view.ts';
import type { Candidates } from './candidates.ts';
import type { TermMatches } from './term-matches.ts';

/** All that a ranking rule may look at. */
export interface RankingContext {
  view: IndexView;
  query: Query;
  matches: readonly TermMatches[];
  candidates: Candidates;
  sort: readonly SortCriterion[];
}

/** A way to put documents in order: the lower the cost, the earlier. */
export interface RankingRule {
  name: string;
  cost: (slot: number) => number;
  /** Highest cost it can give, when that is known; needed for ranking scores only. */
  maxCost: number | null;
}

/** Finds the terms that a document is judged by, in the order of the query. */
export const judgedTerms = ({
  matches,
  candidates,
}: RankingContext): ((slot: number) => readonly TermMatches[]) => {
  const byCount = Array.from({ length: candidates.order.length + 1 }, (_, count) =>
    candidates.order
      .slice(0, count)
      .sort((a, b) => a - b)
      .flatMap((at) => matches[at] ?? []),
  );
  return (slot) => byCount[candidates.matched[slot] ?? 0] ?? [];
};
