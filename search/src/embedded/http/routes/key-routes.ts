import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keyActions } from '../../auth/key-actions.ts';
import type { KeyStore } from '../../auth/key-store.ts';
import { ApiError, type ErrorCode } from '../../errors/api-error.ts';
import { parseFields } from '../../errors/parse-fields.ts';
import { isJsonObject } from '../../store/json.ts';
import { pageOf, pageParams } from '../page-params.ts';
import { ok, type Route } from '../route.ts';
import type { Services } from '../services.ts';

const text = z.string().nullable();
const indexPattern = z
  .string()
  .regex(/^(\*|[A-Za-z0-9_-]{1,400}\*?)$/, 'not a valid index uid or index pattern');

const creation = z.strictObject({
  uid: z
    .guid()
    .transform((uid) => uid.toLowerCase())
    .nullish(),
  name: text.default(null),
  description: text.default(null),
  actions: z.array(z.enum(keyActions)),
  indexes: z.array(indexPattern),
  expiresAt: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]).nullable(),
});

const creationCodes = {
  uid: 'invalid_api_key_uid',
  name: 'invalid_api_key_name',
  description: 'invalid_api_key_description',
  actions: 'invalid_api_key_actions',
  indexes: 'invalid_api_key_indexes',
  expiresAt: 'invalid_api_key_expires_at',
} as const satisfies Record<keyof z.output<typeof creation>, ErrorCode>;

const MISSING = {
  actions: 'missing_api_key_actions',
  indexes: 'missing_api_key_indexes',
  expiresAt: 'missing_api_key_expires_at',
} as const;

const IMMUTABLE = {
  uid: 'immutable_api_key_uid',
  key: 'immutable_api_key_key',
  actions: 'immutable_api_key_actions',
  indexes: 'immutable_api_key_indexes',
  expiresAt: 'immutable_api_key_expires_at',
  createdAt: 'immutable_api_key_created_at',
  updatedAt: 'immutable_api_key_updated_at',
} as const;

const change = z.strictObject({ name: text.optional(), description: text.optional() });
const changeCodes = {
  name: 'invalid_api_key_name',
  description: 'invalid_api_key_description',
} as const;

const keysOf = ({ keys }: Services): KeyStore => {
  if (keys !== null) return keys;
  throw new ApiError(
    'missing_master_key',
    'Meilisearch is running without a master key. To access this API endpoint, you must have set a master key at launch.',
  );
};

/** Making, listing and removing API keys. */
export const keyRoutes: Route[] = [
  {
    method: 'GET',
    path: '/keys',
    action: 'keys.get',
    body: 'none',
    answer: ({ query, services }) => {
      const page = pageParams(query, {
        offset: 'invalid_api_key_offset',
        limit: 'invalid_api_key_limit',
      });
      return ok(pageOf(keysOf(services).list(), page));
    },
  },
  {
    method: 'POST',
    path: '/keys',
    action: 'keys.create',
    body: 'json',
    answer: ({ body, services }) => {
      const keys = keysOf(services);
      for (const [field, code] of Object.entries(MISSING)) {
        if (isJsonObject(body) && body[field] === undefined) {
          throw new ApiError(code, `Missing field \`${field}\``);
        }
      }
      const { uid, expiresAt, ...rest } = parseFields(creation, creationCodes, body);
      const now = services.now();
      const expiry = expiresAt === null ? null : new Date(expiresAt);
      if (expiry !== null && expiry <= now) {
        throw new ApiError(
          'invalid_api_key_expires_at',
          `Invalid value at \`.expiresAt\`: \`${expiresAt ?? ''}\` is not a valid date. It should follow the RFC 3339 format to represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.`,
        );
      }
      const created = keys.create({
        ...rest,
        uid: uid ?? randomUUID(),
        expiresAt: expiry?.toISOString() ?? null,
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
      });
      return { status: 201, body: created };
    },
  },
  {
    method: 'GET',
    path: '/keys/:key',
    action: 'keys.get',
    body: 'none',
    answer: ({ params, services }) => ok(keysOf(services).get(params['key'] ?? '')),
  },
  {
    method: 'PATCH',
    path: '/keys/:key',
    action: 'keys.update',
    body: 'json',
    answer: ({ params, body, services }) => {
      for (const [field, code] of Object.entries(IMMUTABLE)) {
        if (isJsonObject(body) && body[field] !== undefined) {
          throw new ApiError(
            code,
            `Immutable field \`${field}\`: expected one of \`description\`, \`name\``,
          );
        }
      }
      const { name, description } = parseFields(change, changeCodes, body);
      const { uid } = keysOf(services).get(params['key'] ?? '');
      const renamed = keysOf(services).rename(
        uid,
        {
          ...(name === undefined ? {} : { name }),
          ...(description === undefined ? {} : { description }),
        },
        services.now().toISOString(),
      );
      return ok(renamed);
    },
  },
  {
    method: 'DELETE',
    path: '/keys/:key',
    action: 'keys.delete',
    body: 'none',
    answer: ({ params, services }) => {
      keysOf(services).delete(keysOf(services).get(params['key'] ?? '').uid);
      return { status: 204 };
    },
  },
];
