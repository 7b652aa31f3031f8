import { attributeLength } from '../store/document-words.ts';
import { judgedTerms, type RankingContext, type RankingRule } from './ranking-context.ts';

type Opening = 'whole' | 'beginning' | 'none';

/** Whether an attribute is exactly what was asked, or begins with it. */
const openingOf = (context: RankingContext, slot: number): Opening => {
  const { query, matches, view } = context;
  const starts = view.columns.starts(slot);
  let opening: Opening = 'none';
  for (let attribute = 0; attribute + 1 < starts.length; attribute += 1) {
    const start = starts[attribute] ?? 0;
    const begins = query.terms.every(
      (term, at) => matches[at]?.isExactAt(slot, start + term.place) === true,
    );
    if (!begins) continue;
    if (attributeLength(starts, attribute) === query.length) return 'whole';
    opening = 'beginning';
  }
  return opening;
};

const OPENING_COST: Record<Opening, number> = { whole: 0, beginning: 1, none: 2 };

/** Documents that say exactly what was typed come first: as a whole attribute, at its beginning, word for word. */
export const exactnessRule = (context: RankingContext): RankingRule => {
  const terms = context.query.terms.length;
  const termsOf = judgedTerms(context);
  return {
    name: 'exactness',
    cost: (slot) => {
      const judged = termsOf(slot);
      const inexact = judged.filter((term) => !term.hasExact(slot)).length;
      const opening = judged.length === terms && inexact === 0 ? openingOf(context, slot) : 'none';
      return OPENING_COST[opening] * (terms + 1) + inexact;
    },
    maxCost: 2 * (terms + 1) + terms,
  };
};
