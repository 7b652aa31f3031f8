import { distanceFrom } from '../geo/distance-from.ts';
import type { GeoPoint } from '../geo/geo-point.ts';
import {
  parseRankingRule,
  type BuiltInRule,
  type SortCriterion,
} from '../settings/ranking-rule.ts';
import { attributeRankRule, wordPositionRule } from './attribute-rules.ts';
import { exactnessRule } from './exactness-rule.ts';
import { proximityRule } from './proximity-rule.ts';
import type { RankingContext, RankingRule } from './ranking-context.ts';
import { typoRule } from './typo-rule.ts';
import { wordsRule } from './words-rule.ts';

const distanceRule = (
  { view }: RankingContext,
  from: GeoPoint,
  descending: boolean,
): RankingRule => {
  const distance = distanceFrom(view.columns, from);
  return {
    name: `_geoPoint:${descending ? 'desc' : 'asc'}`,
    cost: (slot) => {
      const metres = distance(slot);
      if (metres === null) return Number.POSITIVE_INFINITY;
      return descending ? -metres : metres;
    },
    maxCost: null,
  };
};

const sortRule = (context: RankingContext, criterion: SortCriterion): RankingRule => {
  if (criterion.from !== null) return distanceRule(context, criterion.from, criterion.descending);
  const { view } = context;
  const column = view.columns.column(criterion.attribute);
  return {
    name: `${criterion.attribute}:${criterion.descending ? 'desc' : 'asc'}`,
    cost: (slot) => column?.sortPlace(slot, criterion.descending) ?? 0,
    maxCost: null,
  };
};

const builtIn: Record<BuiltInRule, (context: RankingContext) => RankingRule[]> = {
  words: (context) => [wordsRule(context)],
  typo: (context) => [typoRule(context)],
  proximity: (context) => [proximityRule(context)],
  attribute: (context) => [attributeRankRule(context), wordPositionRule(context)],
  attributeRank: (context) => [attributeRankRule(context)],
  wordPosition: (context) => [wordPositionRule(context)],
  sort: (context) => context.sort.map((criterion) => sortRule(context, criterion)),
  exactness: (context) => [exactnessRule(context)],
};

const NEEDS_QUERY: readonly BuiltInRule[] = [
  'words',
  'typo',
  'proximity',
  'attribute',
  'attributeRank',
  'wordPosition',
  'exactness',
];

/** The rules of an index in their order, those that need words left out when there are none. */
export const rankingRules = (context: RankingContext): RankingRule[] => {
  const hasWords = context.query.terms.length > 0;
  return context.view.index.settings.rankingRules.flatMap((setting) => {
    const rule = parseRankingRule(setting);
    if (rule === null) return [];
    if (typeof rule !== 'string') return [sortRule(context, rule)];
    return !hasWords && NEEDS_QUERY.includes(rule) ? [] : builtIn[rule](context);
  });
};
