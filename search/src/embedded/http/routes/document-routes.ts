import { z } from 'zod';
import { ApiError } from '../../errors/api-error.ts';
import { readFilter } from '../../filter/read-filter.ts';
import { FilterSyntaxError } from '../../filter/condition.ts';
import { isJsonObject, type Json, type JsonObject } from '../../store/json.ts';
import { indexUidOf } from '../index-uid.ts';
import { accepted, ok, type Route, type RouteAnswer, type RouteRequest } from '../route.ts';
import {
  browseDocuments,
  getDocument,
  parseBrowseParams,
  parseBrowseRequest,
} from './browse-documents.ts';

const ADDITION_PARAMS = ['primaryKey', 'csvDelimiter', 'customMetadata', 'skipCreation'];

const asDocuments = (body: unknown): JsonObject[] => {
  const list: unknown[] = Array.isArray(body) ? body : [body];
  return list.map((item) => {
    if (isJsonObject(item)) return item;
    throw new ApiError(
      'malformed_payload',
      "The `json` payload provided is malformed. `Couldn't serialize document value: data are neither an object nor a list of objects`.",
    );
  });
};

const addDocuments = (request: RouteRequest, method: 'replace' | 'update'): RouteAnswer => {
  const indexUid = indexUidOf(request);
  for (const name of request.query.keys()) {
    if (!ADDITION_PARAMS.includes(name)) {
      throw new ApiError(
        'bad_request',
        `Unknown parameter \`${name}\`: expected one of ${ADDITION_PARAMS.map((known) => `\`${known}\``).join(', ')}`,
      );
    }
    if (name === 'skipCreation' && request.query.get(name) === 'true') {
      throw new ApiError('feature_not_enabled', 'This server does not support `skipCreation`.');
    }
  }
  return accepted(
    request.services.enqueue(indexUid, {
      type: 'documentAdditionOrUpdate',
      method,
      primaryKey: request.query.get('primaryKey'),
      mayCreateIndex: request.caller.can('indexes.create', indexUid),
      documents: asDocuments(request.body),
    }),
  );
};

const deletion = (request: RouteRequest, ids: string[] | null, filter: Json): RouteAnswer =>
  accepted(
    request.services.enqueue(indexUidOf(request), { type: 'documentDeletion', ids, filter }),
  );

const idList = z.array(z.union([z.string(), z.number().int()]));

const deletionFilter = (body: unknown): Json => {
  if (!isJsonObject(body) || body['filter'] === undefined) {
    throw new ApiError('missing_document_filter', 'Missing field `filter`');
  }
  const { filter } = body;
  try {
    if (readFilter(filter) === null)
      throw new FilterSyntaxError('Sending an empty filter is forbidden.');
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw new ApiError('invalid_document_filter', error.message, { cause: error });
  }
  return filter;
};

/** Adding, reading and removing documents. */
export const documentRoutes: Route[] = [
  {
    method: 'POST',
    path: '/indexes/:index/documents',
    action: 'documents.add',
    body: 'documents',
    answer: (request) => addDocuments(request, 'replace'),
  },
  {
    method: 'PUT',
    path: '/indexes/:index/documents',
    action: 'documents.add',
    body: 'documents',
    answer: (request) => addDocuments(request, 'update'),
  },
  {
    method: 'GET',
    path: '/indexes/:index/documents',
    action: 'documents.get',
    body: 'none',
    answer: (request) => {
      const wanted = parseBrowseParams(request.query);
      const { reader } = request.services;
      return ok(reader.snapshot(() => browseDocuments(reader.view(indexUidOf(request)), wanted)));
    },
  },
  {
    method: 'POST',
    path: '/indexes/:index/documents/fetch',
    action: 'documents.get',
    body: 'json',
    answer: (request) => {
      const wanted = parseBrowseRequest(request.body);
      const { reader } = request.services;
      return ok(reader.snapshot(() => browseDocuments(reader.view(indexUidOf(request)), wanted)));
    },
  },
  {
    method: 'GET',
    path: '/indexes/:index/documents/:document',
    action: 'documents.get',
    body: 'none',
    answer: (request) => {
      const { reader } = request.services;
      const { fields } = parseBrowseParams(request.query);
      const id = request.params['document'] ?? '';
      return ok(reader.snapshot(() => getDocument(reader.view(indexUidOf(request)), id, fields)));
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:index/documents/:document',
    action: 'documents.delete',
    body: 'none',
    answer: (request) => deletion(request, [request.params['document'] ?? ''], null),
  },
  {
    method: 'DELETE',
    path: '/indexes/:index/documents',
    action: 'documents.delete',
    body: 'none',
    answer: (request) => deletion(request, null, null),
  },
  {
    method: 'POST',
    path: '/indexes/:index/documents/delete-batch',
    action: 'documents.delete',
    body: 'json',
    answer: (request) => {
      const ids = idList.safeParse(request.body);
      if (!ids.success) {
        throw new ApiError(
          'invalid_document_ids',
          'Invalid value type: expected an array of document ids.',
        );
      }
      return deletion(request, ids.data.map(String), null);
    },
  },
  {
    method: 'POST',
    path: '/indexes/:index/documents/delete',
    action: 'documents.delete',
    body: 'json',
    answer: (request) => deletion(request, null, deletionFilter(request.body)),
  },
];
