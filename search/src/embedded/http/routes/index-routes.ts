import { z } from 'zod';
import { ApiError } from '../../errors/api-error.ts';
import { parseFields } from '../../errors/parse-fields.ts';
import type { IndexRecord } from '../../store/index-database.ts';
import { checkIndexUid, indexUidOf } from '../index-uid.ts';
import { pageOf, pageParams } from '../page-params.ts';
import { accepted, ok, type Route } from '../route.ts';
import { indexStats } from './index-stats.ts';

const creation = z.strictObject({
  uid: z.string({ error: 'missing field `uid`' }),
  primaryKey: z.string().nullable().default(null),
});
const creationCodes = {
  uid: 'invalid_index_uid',
  primaryKey: 'invalid_index_primary_key',
} as const;
const change = z.strictObject({ primaryKey: z.string().nullable().default(null) });

const indexView = ({ uid, createdAt, updatedAt, primaryKey }: IndexRecord) => ({
  uid,
  createdAt,
  updatedAt,
  primaryKey,
});

/** Making, listing and removing indexes. */
export const indexRoutes: Route[] = [
  {
    method: 'GET',
    path: '/indexes',
    action: 'indexes.get',
    body: 'none',
    answer: ({ query, services, caller }) => {
      const page = pageParams(query, {
        offset: 'invalid_index_offset',
        limit: 'invalid_index_limit',
      });
      const visible = services.reader.list().filter((index) => caller.sees(index.uid));
      return ok(pageOf(visible.map(indexView), page));
    },
  },
  {
    method: 'POST',
    path: '/indexes',
    action: 'indexes.create',
    body: 'json',
    answer: ({ body, services, caller }) => {
      if (typeof body === 'object' && body !== null && !('uid' in body)) {
        throw new ApiError('missing_index_uid', 'Missing field `uid`');
      }
      const { uid, primaryKey } = parseFields(creation, creationCodes, body);
      checkIndexUid(uid);
      caller.require('indexes.create', uid);
      return accepted(services.enqueue(uid, { type: 'indexCreation', primaryKey }));
    },
  },
  {
    method: 'GET',
    path: '/indexes/:index',
    action: 'indexes.get',
    body: 'none',
    answer: (request) => ok(indexView(request.services.reader.find(indexUidOf(request)))),
  },
  {
    method: 'PATCH',
    path: '/indexes/:index',
    action: 'indexes.update',
    body: 'json',
    answer: (request) => {
      const codes = { primaryKey: 'invalid_index_primary_key' } as const;
      const { primaryKey } = parseFields(change, codes, request.body);
      const order = { type: 'indexUpdate', primaryKey } as const;
      return accepted(request.services.enqueue(indexUidOf(request), order));
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:index',
    action: 'indexes.delete',
    body: 'none',
    answer: (request) =>
      accepted(request.services.enqueue(indexUidOf(request), { type: 'indexDeletion' })),
  },
  {
    method: 'GET',
    path: '/indexes/:index/stats',
    action: 'stats.get',
    body: 'none',
    answer: (request) =>
      request.services.reader.snapshot(() => ok(indexStats(request.services, indexUidOf(request)))),
  },
];
