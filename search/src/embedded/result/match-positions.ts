import type { Marks } from '../query/readings.ts';
import type { Json, JsonObject } from '../store/json.ts';
import { findMatches } from './word-marker.ts';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const inText = (text: string, marks: Marks, index: number | null): JsonObject[] =>
  findMatches(text, marks).matches.map(({ start, end }) => ({
    start: bytes(text.slice(0, start)),
    length: bytes(text.slice(start, end)),
    ...(index === null ? {} : { indices: [index] }),
  }));

/** Where the query was found in each searched attribute, counted in bytes as Meilisearch does. */
export const matchPositions = (
  document: JsonObject,
  searched: readonly string[],
  marks: Marks,
): JsonObject => {
  const positions: JsonObject = {};
  for (const attribute of searched) {
    const value: Json | undefined = document[attribute];
    const found: JsonObject[] = [];
    if (typeof value === 'string') found.push(...inText(value, marks, null));
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (typeof item === 'string') found.push(...inText(item, marks, index));
      }
    }
    if (found.length > 0) positions[attribute] = found;
  }
  return positions;
};
