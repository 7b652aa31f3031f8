import { z } from 'zod';
import { ApiError, type ErrorCode } from '../errors/api-error.ts';
import { parseFields } from '../errors/parse-fields.ts';

const natural = z.number().int().min(0);
const strings = z.array(z.string()).nullable().default(null);

/** A feature of Meilisearch that this server does not have: it may be named, but not used. */
const unused = z.union([z.null(), z.literal(false)]).optional();

const fields = {
  q: z.string().nullable().default(null),
  offset: natural.default(0),
  limit: natural.default(20),
  page: natural.nullable().default(null),
  hitsPerPage: natural.nullable().default(null),
  attributesToRetrieve: strings,
  attributesToCrop: strings,
  cropLength: natural.default(10),
  cropMarker: z.string().default('…'),
  attributesToHighlight: strings,
  highlightPreTag: z.string().default('<em>'),
  highlightPostTag: z.string().default('</em>'),
  showMatchesPosition: z.boolean().default(false),
  filter: z.unknown().optional(),
  sort: strings,
  facets: strings,
  matchingStrategy: z.enum(['last', 'all', 'frequency']).default('last'),
  attributesToSearchOn: strings,
  showRankingScore: z.boolean().default(false),
  /** Languages are settled by the attributes and settings themselves. */
  locales: strings,
  distinct: unused,
  rankingScoreThreshold: unused,
  showRankingScoreDetails: unused,
  showPerformanceDetails: unused,
  hybrid: unused,
  vector: unused,
  retrieveVectors: unused,
  media: unused,
  personalize: unused,
  useNetwork: unused,
};

const schema = z.strictObject(fields);

export type SearchRequest = z.output<typeof schema>;

const codes = {
  q: 'invalid_search_q',
  offset: 'invalid_search_offset',
  limit: 'invalid_search_limit',
  page: 'invalid_search_page',
  hitsPerPage: 'invalid_search_hits_per_page',
  attributesToRetrieve: 'invalid_search_attributes_to_retrieve',
  attributesToCrop: 'invalid_search_attributes_to_crop',
  cropLength: 'invalid_search_crop_length',
  cropMarker: 'invalid_search_crop_marker',
  attributesToHighlight: 'invalid_search_attributes_to_highlight',
  highlightPreTag: 'invalid_search_highlight_pre_tag',
  highlightPostTag: 'invalid_search_highlight_post_tag',
  showMatchesPosition: 'invalid_search_show_matches_position',
  filter: 'invalid_search_filter',
  sort: 'invalid_search_sort',
  facets: 'invalid_search_facets',
  matchingStrategy: 'invalid_search_matching_strategy',
  attributesToSearchOn: 'invalid_search_attributes_to_search_on',
  showRankingScore: 'invalid_search_show_ranking_score',
  locales: 'invalid_search_locales',
  distinct: 'invalid_search_distinct',
  rankingScoreThreshold: 'invalid_search_ranking_score_threshold',
  showRankingScoreDetails: 'invalid_search_show_ranking_score_details',
  showPerformanceDetails: 'invalid_search_show_performance_details',
  hybrid: 'invalid_search_hybrid_query',
  vector: 'invalid_search_vector',
  retrieveVectors: 'invalid_search_retrieve_vectors',
  media: 'invalid_search_media',
  personalize: 'invalid_search_personalize',
  useNetwork: 'invalid_search_use_network',
} as const satisfies Record<keyof SearchRequest, ErrorCode>;

/** Reads the body of a search. */
export const parseSearchRequest = (body: unknown): SearchRequest =>
  parseFields(schema, codes, body);

const NUMBERS = ['offset', 'limit', 'page', 'hitsPerPage', 'cropLength'];
const LISTS = [
  'attributesToRetrieve',
  'attributesToCrop',
  'attributesToHighlight',
  'sort',
  'facets',
  'attributesToSearchOn',
  'locales',
];
const SWITCHES = [
  'showMatchesPosition',
  'showRankingScore',
  'showRankingScoreDetails',
  'showPerformanceDetails',
  'retrieveVectors',
  'useNetwork',
];

const readJsonList = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : text;
  } catch {
    return text;
  }
};

const fromText = (name: string, text: string): unknown => {
  if (NUMBERS.includes(name)) return /^\d+$/.test(text) ? Number(text) : text;
  if (LISTS.includes(name)) return text === '' ? [] : text.split(',').map((part) => part.trim());
  if (SWITCHES.includes(name)) return text === 'true' ? true : text === 'false' ? false : text;
  return name === 'filter' ? readJsonList(text) : text;
};

/** Reads a search from the query part of an address. */
export const parseSearchParams = (params: URLSearchParams): SearchRequest => {
  const body: Record<string, unknown> = {};
  for (const [name, text] of params) {
    if (Object.hasOwn(body, name)) {
      throw new ApiError('bad_request', `Parameter \`${name}\` is given more than once.`);
    }
    body[name] = fromText(name, text);
  }
  return parseSearchRequest(body);
};
