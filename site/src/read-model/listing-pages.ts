/** How the pages of a long list are numbered: see docs/adr/0022. */

/**
 * Pages that are numbered from the newest entry on. All of them change with a new entry; the pages behind
 * them, the archive, do not.
 */
const NUMBERED = 5;

/** Where one page of a listing stands. */
export type PagePlace =
  | { kind: 'numbered'; number: number; offset: number }
  /** @property part counted from the oldest entry, from 1; always full */
  | { kind: 'archive'; number: number; part: number };

export interface PageNumbers {
  numbered: number;
  /** Parts of the archive. */
  archived: number;
}

/** The archive takes full parts only, and leaves four pages or a little more for what is new. */
export function pageNumbers(total: number, size: number): PageNumbers {
  if (total <= NUMBERED * size) {
    return { numbered: Math.max(1, Math.ceil(total / size)), archived: 0 };
  }
  const archived = Math.floor((total - (NUMBERED - 1) * size) / size);
  return { numbered: Math.ceil((total - archived * size) / size), archived };
}

export const archiveNumber = (part: number): number => NUMBERED + part;

/** Null when there is no such page. */
export function placeOfPage(
  number: number,
  size: number,
  { numbered, archived }: PageNumbers,
): PagePlace | null {
  if (!Number.isInteger(number) || number < 1) return null;
  if (number <= numbered) return { kind: 'numbered', number, offset: (number - 1) * size };
  const part = number - NUMBERED;
  return part >= 1 && part <= archived ? { kind: 'archive', number, part } : null;
}

/** Numbers of the pages before and after it. */
export function nextTo(
  place: PagePlace,
  { numbered, archived }: PageNumbers,
): { newer: number | null; older: number | null } {
  if (place.kind === 'archive') {
    return {
      newer: place.part < archived ? place.number + 1 : numbered,
      older: place.part > 1 ? place.number - 1 : null,
    };
  }
  const behind = archived > 0 ? archiveNumber(archived) : null;
  return {
    newer: place.number > 1 ? place.number - 1 : null,
    older: place.number < numbered ? place.number + 1 : behind,
  };
}

/** While there are this many parts, counted from the oldest entry, an archive part has one after it. */
export const partsThatAssureNext = (part: number): number => part + NUMBERED;
