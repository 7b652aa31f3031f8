/** A stretch of a list, both ends included; null: to the end on that side. */
export interface Range {
  from: string | null;
  upTo: string | null;
}

/** All of it; also what is read of something that has no order. */
export const WHOLE: Range = { from: null, upTo: null };

/** Whether it lies in this stretch. */
export const isWithin = (sort: string, { from, upTo }: Range): boolean =>
  (from === null || sort >= from) && (upTo === null || sort <= upTo);

/** The smallest stretch that holds both. */
export function hull(a: Range, b: Range): Range {
  return {
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    upTo: a.upTo === null || b.upTo === null ? null : a.upTo > b.upTo ? a.upTo : b.upTo,
  };
}
