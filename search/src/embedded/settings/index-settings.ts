import { z } from 'zod';
import type { ErrorCode } from '../errors/api-error.ts';
import { parseFields } from '../errors/parse-fields.ts';
import { rankingRule } from './ranking-rule.ts';

const strings = z.array(z.string());
const sortedSet = strings.transform((values) => [...new Set(values)].sort());
const size = z.number().int().min(0);

/** Something Meilisearch can do and this server cannot: only the value that means "not used" is taken. */
const unused = <T>(schema: z.ZodType<T>, isUnused: (value: T) => boolean) =>
  schema.refine(isUnused, { message: 'this server does not support this setting' });

const nothing = unused(strings, (values) => values.length === 0);
const noObject = unused(
  z.record(z.string(), z.unknown()),
  (value) => Object.keys(value).length === 0,
);

const facetOrder = z.enum(['alpha', 'count']);

/** Every setting with the value it has until somebody changes it. */
const fields = {
  displayedAttributes: strings.default(['*']),
  searchableAttributes: strings.default(['*']),
  filterableAttributes: sortedSet.default([]),
  sortableAttributes: sortedSet.default([]),
  foreignKeys: unused(z.array(z.unknown()), (values) => values.length === 0).default([]),
  rankingRules: z
    .array(rankingRule)
    .default(['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness']),
  stopWords: sortedSet.default([]),
  nonSeparatorTokens: nothing.default([]),
  separatorTokens: nothing.default([]),
  dictionary: nothing.default([]),
  synonyms: z.record(z.string(), strings).default({}),
  distinctAttribute: unused(z.string().nullable(), (value) => value === null).default(null),
  proximityPrecision: z.literal('byWord').default('byWord'),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean().default(true),
      minWordSizeForTypos: z
        .strictObject({
          oneTypo: size.max(255).default(5),
          twoTypos: size.max(255).default(9),
        })
        .refine(({ oneTypo, twoTypos }) => oneTypo <= twoTypos, {
          message: '`oneTypo` must be smaller than or equal to `twoTypos`',
        })
        .prefault({}),
      disableOnWords: sortedSet.default([]),
      disableOnAttributes: sortedSet.default([]),
      disableOnNumbers: z.boolean().default(false),
    })
    .prefault({}),
  faceting: z
    .strictObject({
      maxValuesPerFacet: size.default(100),
      sortFacetValuesBy: z
        .record(z.string(), facetOrder)
        .default({})
        .transform((order): Record<string, z.infer<typeof facetOrder>> => ({
          '*': 'alpha',
          ...order,
        })),
    })
    .prefault({}),
  pagination: z.strictObject({ maxTotalHits: size.default(1000) }).prefault({}),
  embedders: noObject.default({}),
  searchCutoffMs: unused(z.number().nullable(), (value) => value === null).default(null),
  localizedAttributes: z
    .array(z.strictObject({ attributePatterns: strings, locales: strings }))
    .default([]),
  facetSearch: z.boolean().default(true),
  prefixSearch: z.enum(['indexingTime', 'disabled']).default('indexingTime'),
  chat: noObject.default({}),
};

const schema = z.strictObject(fields);

export type IndexSettings = z.output<typeof schema>;

const codes = {
  displayedAttributes: 'invalid_settings_displayed_attributes',
  searchableAttributes: 'invalid_settings_searchable_attributes',
  filterableAttributes: 'invalid_settings_filterable_attributes',
  sortableAttributes: 'invalid_settings_sortable_attributes',
  foreignKeys: 'invalid_settings_foreign_keys',
  rankingRules: 'invalid_settings_ranking_rules',
  stopWords: 'invalid_settings_stop_words',
  nonSeparatorTokens: 'invalid_settings_non_separator_tokens',
  separatorTokens: 'invalid_settings_separator_tokens',
  dictionary: 'invalid_settings_dictionary',
  synonyms: 'invalid_settings_synonyms',
  distinctAttribute: 'invalid_settings_distinct_attribute',
  proximityPrecision: 'invalid_settings_proximity_precision',
  typoTolerance: 'invalid_settings_typo_tolerance',
  faceting: 'invalid_settings_faceting',
  pagination: 'invalid_settings_pagination',
  embedders: 'invalid_settings_embedders',
  searchCutoffMs: 'invalid_settings_search_cutoff_ms',
  localizedAttributes: 'invalid_settings_localized_attributes',
  facetSearch: 'invalid_settings_facet_search',
  prefixSearch: 'invalid_settings_prefix_search',
  chat: 'invalid_settings_index_chat',
} as const satisfies Record<keyof IndexSettings, ErrorCode>;

export type SettingName = keyof typeof codes;

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(codes, name);

/** Settings of an index nobody has touched. */
export const defaultSettings = (): IndexSettings => schema.parse({});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects that a change may name in part; of the others the whole value is replaced. */
const PARTIAL = new Set(['typoTolerance', 'faceting', 'pagination']);

const merged = (before: unknown, change: unknown): unknown => {
  if (!isObject(before) || !isObject(change)) return change;
  const kept = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      name === 'minWordSizeForTypos' || name === 'sortFacetValuesBy'
        ? merged(before[name], value)
        : value,
    ]),
  );
};

/** The settings after a change: what the change leaves out stays, what it makes null is reset. */
export const changeSettings = (before: IndexSettings, change: unknown): IndexSettings => {
  if (!isObject(change)) return parseFields(schema, codes, change);
  const after = new Map<string, unknown>(Object.entries(before));
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (value === null) after.delete(name);
    else after.set(name, PARTIAL.has(name) ? merged(after.get(name), value) : value);
  }
  return parseFields(schema, codes, Object.fromEntries(after));
};

/** Reads settings back from where they were kept. */
export const storedSettings = (json: string): IndexSettings => schema.parse(JSON.parse(json));
