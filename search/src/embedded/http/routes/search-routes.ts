import { z } from 'zod';
import { ApiError } from '../../errors/api-error.ts';
import {
  parseSearchParams,
  parseSearchRequest,
  type SearchRequest,
} from '../../query/search-request.ts';
import { searchIndex } from '../../query/search-index.ts';
import { isJsonObject } from '../../store/json.ts';
import { indexUidOf, checkIndexUid } from '../index-uid.ts';
import { ok, type Route, type RouteAnswer, type RouteRequest } from '../route.ts';
import { facetSearch } from './facet-search.ts';

const searchOne = (request: RouteRequest, wanted: SearchRequest): RouteAnswer => {
  const { reader } = request.services;
  return ok(reader.snapshot(() => searchIndex(reader.view(indexUidOf(request)), wanted)));
};

const noFederation = z.union([z.undefined(), z.null()]);

const queriesOf = (body: unknown): unknown[] => {
  if (!isJsonObject(body) || !Array.isArray(body['queries'])) {
    throw new ApiError('bad_request', 'Missing field `queries`');
  }
  const unknown = Object.keys(body).find((name) => name !== 'queries' && name !== 'federation');
  if (unknown !== undefined) {
    throw new ApiError(
      'bad_request',
      `Unknown field \`${unknown}\`: expected one of \`queries\`, \`federation\``,
    );
  }
  if (!noFederation.safeParse(body['federation']).success) {
    throw new ApiError(
      'invalid_multi_search_federated',
      'This server does not support federated search.',
    );
  }
  return body['queries'];
};

const inside = <T>(position: number, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.code, `Inside \`.queries[${position}]\`: ${error.message}`, {
      status: error.status,
      cause: error,
    });
  }
};

const parseQuery = (query: unknown): { indexUid: string; wanted: SearchRequest } => {
  if (!isJsonObject(query))
    throw new ApiError('bad_request', 'Invalid value type: expected an object.');
  const { indexUid, federationOptions, ...rest } = query;
  if (indexUid === undefined) throw new ApiError('missing_index_uid', 'Missing field `indexUid`');
  if (typeof indexUid !== 'string') {
    throw new ApiError(
      'invalid_index_uid',
      'Invalid value type at `.indexUid`: expected a string.',
    );
  }
  if (!noFederation.safeParse(federationOptions).success) {
    throw new ApiError(
      'invalid_multi_search_federated',
      'This server does not support federated search.',
    );
  }
  return { indexUid: checkIndexUid(indexUid), wanted: parseSearchRequest(rest) };
};

/** All queries see the same state of the indexes; the first that is wrong refuses them all. */
const multiSearch = ({ body, caller, services: { reader } }: RouteRequest): RouteAnswer => {
  const queries = queriesOf(body).map((query, i) => inside(i, () => parseQuery(query)));
  for (const { indexUid } of queries) caller.require('search', indexUid);
  const results = reader.snapshot(() =>
    queries.map(({ indexUid, wanted }, i) => ({
      indexUid,
      ...inside(i, () => searchIndex(reader.view(indexUid), wanted)),
    })),
  );
  return ok({ results });
};

/** Searching: one index, several at once, and the values of a facet. */
export const searchRoutes: Route[] = [
  {
    method: 'POST',
    path: '/indexes/:index/search',
    action: 'search',
    body: 'json',
    answer: (request) => searchOne(request, parseSearchRequest(request.body)),
  },
  {
    method: 'GET',
    path: '/indexes/:index/search',
    action: 'search',
    body: 'none',
    answer: (request) => searchOne(request, parseSearchParams(request.query)),
  },
  {
    method: 'POST',
    path: '/multi-search',
    action: 'search',
    body: 'json',
    answer: multiSearch,
  },
  {
    method: 'POST',
    path: '/indexes/:index/facet-search',
    action: 'search',
    body: 'json',
    answer: (request) => {
      const { reader } = request.services;
      return ok(reader.snapshot(() => facetSearch(reader.view(indexUidOf(request)), request.body)));
    },
  },
];
