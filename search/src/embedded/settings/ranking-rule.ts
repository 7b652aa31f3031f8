import type { GeoPoint } from '../geo/geo-point.ts';
import { z } from 'zod';

/** Meilisearch's own rules, of which `attribute` stands for `attributeRank` and then `wordPosition`. */
export const builtInRules = [
  'words',
  'typo',
  'proximity',
  'attribute',
  'attributeRank',
  'wordPosition',
  'sort',
  'exactness',
] as const;

export type BuiltInRule = (typeof builtInRules)[number];

const isBuiltIn = (rule: string): rule is BuiltInRule =>
  builtInRules.some((builtIn) => builtIn === rule);

/** An order on an attribute, as a ranking rule or as asked for in a search. */
export interface SortCriterion {
  attribute: string;
  descending: boolean;
  /** Sort by the distance from here; null for the value itself. */
  from: GeoPoint | null;
}

/** Reads `title:asc` or `date:desc`; null when it is something else. */
export const parseSortCriterion = (text: string): SortCriterion | null => {
  const match = /^(.+):(asc|desc)$/.exec(text);
  const attribute = match?.[1];
  if (attribute === undefined) return null;
  return { attribute, descending: match?.[2] === 'desc', from: null };
};

/** A ranking rule as the settings hold it. */
export const parseRankingRule = (rule: string): BuiltInRule | SortCriterion | null =>
  isBuiltIn(rule) ? rule : parseSortCriterion(rule);

export const rankingRule = z.string().refine((rule) => parseRankingRule(rule) !== null, {
  message:
    'is not a valid ranking rule: a valid rule is one of Meilisearch’s own or `attribute:asc` or `attribute:desc`',
});
