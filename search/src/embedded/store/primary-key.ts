import { ApiError } from '../errors/api-error.ts';
import type { Json, JsonObject } from './json.ts';

const ID = /^[A-Za-z0-9_-]{1,511}$/;

/** Takes the attribute whose name ends in `id` when nobody said which one it is. */
export const inferPrimaryKey = (document: JsonObject, indexUid: string): string => {
  const candidates = Object.keys(document).filter((name) => name.toLowerCase().endsWith('id'));
  const [only, another] = candidates;
  if (only === undefined) {
    throw new ApiError(
      'index_primary_key_no_candidate_found',
      `Index \`${indexUid}\`: The primary key inference failed as the engine did not find any field ending with \`id\` in its name. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
    );
  }
  if (another !== undefined) {
    throw new ApiError(
      'index_primary_key_multiple_candidates_found',
      `Index \`${indexUid}\`: The primary key inference failed as the engine found ${candidates.length} fields ending with \`id\` in their names: '${only}' and '${another}'. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
    );
  }
  return only;
};

const textOf = (value: Json): string | null => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : null;
};

/** The id of a document, or the refusal of the whole task. */
export const documentId = (document: JsonObject, primaryKey: string, indexUid: string): string => {
  const value = document[primaryKey];
  if (value === undefined) {
    throw new ApiError(
      'missing_document_id',
      `Index \`${indexUid}\`: Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(document).slice(0, 300)}\`.`,
    );
  }
  const id = textOf(value);
  if (id === null || !ID.test(id)) {
    throw new ApiError(
      'invalid_document_id',
      `Index \`${indexUid}\`: Document identifier \`${JSON.stringify(value)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }
  return id;
};
