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
