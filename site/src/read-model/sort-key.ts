/** Keys that put a list in order when compared as plain text. */

/** Alphabetical as people read it: without regard to capitals and accents. */
export function byText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

/** Oldest first. */
export const byInstant = (iso: string): string => new Date(iso).toISOString();

/** Newest first. */
export const byInstantReversed = (iso: string): string =>
  String(LAST_INSTANT - Date.parse(iso)).padStart(15, '0');

/** Lowest first; entries without a number come last. */
export const byNumber = (value: number | null): string =>
  value === null ? '~' : String(value + 1_000_000).padStart(8, '0');

/** Sorts before every character that a key may hold, so that a shorter key comes first. */
const SEPARATOR = '\u0001';

/** The key of one entry: what has the same key otherwise stands in the order of ids. */
export const withId = (sort: string, id: string): string => `${sort}${SEPARATOR}${id}`;

/** After every entry with this key, and before every entry with a later one. */
export const justAfter = (sort: string): string => `${sort}\u0002`;
