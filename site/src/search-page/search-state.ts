import { stages, type Stage } from '@burgerwerf/cms/contract';
import { searchKinds, type SearchKind } from '@burgerwerf/search';
import { z } from 'zod';
import { readRadius, USUAL_RADIUS, type Radius } from './near/radius.ts';
import { orders, slugOfOrder, type Order } from './order.ts';

/** What a visitor asks for. Fields and areas are slugs. */
export interface SearchState {
  query: string;
  fields: string[];
  areas: string[];
  stages: Stage[];
  kinds: SearchKind[];
  /** The place to search near, as it stands in the address: a postcode or the slug of an area. */
  near: string | null;
  /** Around that place, in kilometres. */
  radius: Radius;
  /** Null when the visitor leaves it to us. */
  order: Order | null;
  /** Counted from 1. */
  page: number;
}

export const emptySearch: SearchState = {
  query: '',
  fields: [],
  areas: [],
  stages: [],
  kinds: [],
  near: null,
  radius: USUAL_RADIUS,
  order: null,
  page: 1,
};

/** A filter of the search page, by its place in the state. */
export type SearchFilter = 'fields' | 'areas' | 'stages' | 'kinds';
export const searchFilters: readonly SearchFilter[] = ['fields', 'areas', 'stages', 'kinds'];

/** Name of each filter in the address. */
export const parameterOf = {
  fields: 'beleidsveld',
  areas: 'gebied',
  stages: 'fase',
  kinds: 'soort',
} as const satisfies Record<SearchFilter, string>;

/** Names of what is no filter. */
export const NEAR_PARAMETER = 'bij';
export const RADIUS_PARAMETER = 'binnen';
export const ORDER_PARAMETER = 'sorteer';

/** Stages and kinds as they stand in the address. */
export const slugOfStage: Readonly<Record<Stage, string>> = {
  idea: 'idee',
  starting: 'in-opbouw',
  running: 'loopt',
  completed: 'afgerond',
};
export const slugOfKind: Readonly<Record<SearchKind, string>> = {
  initiative: 'initiatief',
  news: 'nieuws',
  event: 'agenda',
  article: 'artikel',
  'policy-field': 'beleidsveld',
  area: 'gebied',
  request: 'vraag',
  offer: 'aanbod',
  combination: 'combinatie',
};

/** What the address may hold: the slugs that exist, and how a place is understood. */
export interface KnownSlugs {
  fields: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  near(typed: string): string | null;
}

export interface ReadState {
  state: SearchState;
  /** Values that mean nothing here, to tell the visitor. */
  ignored: string[];
  /** What was typed for a place that we do not know. */
  unknownPlace: string | null;
}

const MAX_QUERY = 200;
const MAX_PAGE = 1000;

const queryText = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, MAX_QUERY).trim());
const pageNumber = z.coerce.number().int().min(1).max(MAX_PAGE).catch(1);

/** The words in an address. */
export const readQuery = (parameters: URLSearchParams): string =>
  queryText.parse(parameters.get('q') ?? '');

/** The state in an address. Never refuses: what it does not know it leaves out and names. */
export function readState(parameters: URLSearchParams, known: KnownSlugs): ReadState {
  const ignored: string[] = [];
  function pick<V extends string>(
    filter: SearchFilter,
    find: (slug: string) => V | undefined,
  ): V[] {
    const found = new Set<V>();
    for (const slug of parameters.getAll(parameterOf[filter])) {
      if (slug === '') continue;
      const value = find(slug);
      if (value === undefined) ignored.push(slug);
      else found.add(value);
    }
    return [...found];
  }
  const among = (slugs: ReadonlySet<string>) => (slug: string) =>
    slugs.has(slug) ? slug : undefined;
  const typedPlace = (parameters.get(NEAR_PARAMETER) ?? '').trim();
  const near = known.near(typedPlace);
  const order = orders.find((other) => slugOfOrder[other] === parameters.get(ORDER_PARAMETER));
  return {
    unknownPlace: near === null && typedPlace !== '' ? typedPlace.slice(0, 40) : null,
    state: {
      query: readQuery(parameters),
      fields: pick('fields', among(known.fields)),
      areas: pick('areas', among(known.areas)),
      // Stages under their own names as well: that is how open data and links from elsewhere say it.
      stages: pick('stages', (slug) =>
        stages.find((stage) => slugOfStage[stage] === slug || stage === slug),
      ),
      kinds: pick('kinds', (slug) => searchKinds.find((kind) => slugOfKind[kind] === slug)),
      near,
      radius: readRadius(parameters.get(RADIUS_PARAMETER)),
      order: order ?? null,
      page: pageNumber.parse(parameters.get('pagina') ?? 1),
    },
    ignored: [...new Set(ignored)].map((slug) => slug.slice(0, 40)),
  };
}
