import type { EntryOf, Kind, Network } from '@burgerwerf/cms/contract';

/**
 * Names of the sorted lists that pages read. The kinds say which lists an entry stands in
 * (`listsOf` in each kind), the read model keeps them.
 */
export type ListName =
  | 'initiative/by-title'
  | 'initiative/newest'
  | `initiative/policy-field/${string}`
  | `initiative/area/${string}`
  | 'news-flash/newest'
  | `news-flash/policy-field/${string}`
  | `news-flash/initiative/${string}`
  | `news-flash/area/${string}`
  | 'event/by-end'
  | `event/policy-field/${string}`
  | `event/initiative/${string}`
  | `event/area/${string}`
  | 'policy-field/by-name'
  | 'area/by-name'
  | `area/parent/${string}`
  | 'page/main'
  | 'page/footer'
  | 'page/by-title';

/** The kind of entry that a list holds. */
export type KindOf<L extends ListName> = L extends `${infer K}/${string}`
  ? K extends Kind
    ? K
    : never
  : never;

export interface Window {
  offset?: number;
  limit?: number;
}

export interface ListingOptions {
  /** Address of page 1; the others are `${base}pagina/N/`. */
  base: string;
  /** Counted from 1. */
  number: number;
  /** Entries per page. */
  size: number;
}

/** One page of a long list. */
export interface Listing<T> {
  items: T[];
  /** Counted from 1. */
  number: number;
  /** At least 1. */
  pages: number;
  total: number;
}

/** A file of the media library as it stands on the site. */
export interface Picture {
  /** The largest rendition. */
  src: string;
  /** The smallest rendition, for lists. */
  small: string;
  srcset: string;
  width: number;
  height: number;
  /** Empty when the picture adds nothing to the text. */
  alt: string;
}

/**
 * All that a page may read. Everything goes through here, because what was read is what the page
 * depends on: the publisher renders it again when any of it changes. Nothing rendered reads the clock.
 */
export interface Queries {
  /** Settings of this network; the same on every page. */
  network(): Network;
  get<K extends Kind>(kind: K, id: string): EntryOf<K> | null;
  bySlug<K extends Exclude<Kind, 'network' | 'media'>>(kind: K, slug: string): EntryOf<K> | null;
  /** Entries of these ids that are public, in the order given. */
  getAll<K extends Kind>(kind: K, ids: readonly string[]): EntryOf<K>[];
  list<L extends ListName>(list: L, window?: Window): EntryOf<KindOf<L>>[];
  count(list: ListName): number;
  /** Page `number` of several lists taken as one, or null when there is no such page (page 1 always is). */
  listing<L extends ListName>(
    lists: readonly L[],
    options: ListingOptions,
  ): Listing<EntryOf<KindOf<L>>> | null;
  /** Events that are not over yet, the first to come first. Its answer changes with time; the publisher knows when. */
  upcomingEvents(limit?: number, list?: Extract<ListName, `event/${string}`>): EntryOf<'event'>[];
  /** Page `number` of the events that are over, the latest first, or null when there is no such page (page 1 always is). */
  pastEvents(options: ListingOptions): Listing<EntryOf<'event'>> | null;
  /** The area and all below it. */
  areaWithin(id: string): EntryOf<'area'>[];
  /** The area and all above it, from the highest down. */
  areaPath(id: string): EntryOf<'area'>[];
  picture(id: string | null): Picture | null;
  /** A picture inside rich text, which names a file by its address on the cms. */
  inlinePicture(image: {
    url: string;
    width?: number | null | undefined;
    height?: number | null | undefined;
    alternativeText?: string | null | undefined;
  }): Picture | null;
  /** Name an address that exists because of this page, such as the second part of a sitemap. */
  alsoPublish(path: string): void;
}
