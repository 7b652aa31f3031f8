import { judgedTerms, type RankingContext, type RankingRule } from './ranking-context.ts';

type Opening = 'whole' | 'beginning' | 'none';

/** Whether an attribute is exactly what was asked, or begins with it. */
const openingOf = (context: RankingContext, slot: number): Opening => {
  const { query, matches, view } = context;
  const { starts } = view.columns;
  const [term] = query.terms;
  const [first] = matches;
  if (term === undefined || first === undefined) return 'none';
  let opening: Opening = 'none';
  for (let place = first.firstPlace(slot); place !== -1; place = first.placeAfter(place)) {
    if (!first.isExact(place)) continue;
    const start = first.positionOf(place) - term.place;
    const attribute = start < 0 ? 0 : starts.attributeAt(slot, start);
    if (start !== starts.begin(slot, attribute)) continue;
    const begins = query.terms.every(
      (other, at) => at === 0 || matches[at]?.isExactAt(slot, start + other.place) === true,
    );
    if (!begins) continue;
    if (starts.length(slot, attribute) === query.length) return 'whole';
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
      let inexact = 0;
      for (const term of judged) if (!term.hasExact(slot)) inexact += 1;
      const opening = judged.length === terms && inexact === 0 ? openingOf(context, slot) : 'none';
      return OPENING_COST[opening] * (terms + 1) + inexact;
    },
    maxCost: 2 * (terms + 1) + terms,
  };
};
