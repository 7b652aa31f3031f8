import { t } from '../i18n/t.ts';
import type { Listing } from '../read-model/queries.ts';

/** Where a page of a long list stands among the others. */
export interface Pager extends Omit<Listing<unknown>, 'items' | 'total'> {
  /** Address of page 1; the others are `${base}pagina/N/`. */
  base: string;
}

/** One page of a long list, ready to show. */
export interface ListingData<T> {
  cards: T[];
  pager: Pager;
  /** Null behind the numbered pages. */
  total: number | null;
}

export const pagerHref = ({ base }: Pick<Pager, 'base'>, number: number): string =>
  number === 1 ? base : `${base}pagina/${String(number)}/`;

/** Title of this page of a list. */
export function pagerTitle(name: string, { number, archivePart }: Pager): string {
  if (archivePart !== null) return t('listing.archiveTitled', name, archivePart);
  return number === 1 ? name : t('listing.titled', name, number);
}

/** Which page it is, in words. */
export function pagerPlace({ number, pages, archivePart, isLong }: Pager): string {
  if (archivePart !== null) return t('listing.archivePart', archivePart);
  return isLong ? t('listing.page', number) : t('listing.pageOf', number, pages);
}

export function listingData<E, C>(
  { items, total, ...place }: Listing<E>,
  base: string,
  toCard: (entry: E) => C,
): ListingData<C> {
  return { cards: items.map(toCard), pager: { base, ...place }, total };
}

/** The number in `…/pagina/N/`; null for page 1, which has an address of its own, and for anything else. */
export function pageNumber(parameter: string | undefined): number | null {
  if (parameter === undefined || !/^[1-9]\d{0,8}$/.test(parameter)) return null;
  const number = Number(parameter);
  return number > 1 ? number : null;
}
