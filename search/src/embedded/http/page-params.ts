import { z } from 'zod';
import type { ErrorCode } from '../errors/api-error.ts';
import { parseFields } from '../errors/parse-fields.ts';

const natural = z
  .string()
  .regex(/^\d{1,15}$/, 'expected a positive integer')
  .transform(Number);

const schema = z.strictObject({
  offset: natural.default(0),
  limit: natural.default(20),
});

/** Reads `offset` and `limit` from an address. */
export const pageParams = (
  query: URLSearchParams,
  codes: { offset: ErrorCode; limit: ErrorCode },
): { offset: number; limit: number } => parseFields(schema, codes, Object.fromEntries(query));

/** A part of a list, as Meilisearch shows it. */
export const pageOf = <T>(
  all: readonly T[],
  { offset, limit }: { offset: number; limit: number },
) => ({
  results: all.slice(offset, offset + limit),
  offset,
  limit,
  total: all.length,
});
