import type { Listing } from '../read-model/queries.ts';

/** Where a page of a long list stands among the others. */
export interface Pager {
  /** Address of page 1; the others are `${base}pagina/N/`. */
  base: string;
  number: number;
  pages: number;
}

/** One page of a long list, ready to show. */
export interface ListingData<T> {
  cards: T[];
  pager: Pager;
  total: number;
}

export const pagerHref = ({ base }: Pager, number: number): string =>
  number === 1 ? base : `${base}pagina/${number}/`;

export function listingData<E, C>(
  listing: Listing<E>,
  base: string,
  toCard: (entry: E) => C,
): ListingData<C> {
  const { items, number, pages, total } = listing;
  return { cards: items.map(toCard), pager: { base, number, pages }, total };
}

/** The number in `…/pagina/N/`; null for page 1, which has an address of its own, and for anything else. */
export function pageNumber(parameter: string | undefined): number | null {
  if (parameter === undefined || !/^[1-9]\d{0,8}$/.test(parameter)) return null;
  const number = Number(parameter);
  return number > 1 ? number : null;
}
