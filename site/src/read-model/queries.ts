import type { EntryOf, Kind, ListingKind, Network } from '@burgerwerf/cms/contract';
import type { Shared } from './shared.ts';

/**
 * Names of the sorted lists that pages read. The kinds say which lists an entry stands in
 * (`listsOf` in each kind), the read model keeps them.
 */
export type ListName =
  | 'initiative/newest'
  | `initiative/policy-field/${string}`
  | `initiative/area/${string}`
  | 'news-flash/newest'
  | `news-flash/policy-field/${string}`
  | `news-flash/initiative/${string}`
  | `news-flash/area/${string}`
  | 'event/by-end'
  | 'event/latest-end'
  | `event/policy-field/${string}`
  | `event/initiative/${string}`
  | `event/area/${string}`
  | 'policy-field/by-name'
  | 'area/by-name'
  | `area/parent/${string}`
  | 'page/main'
  | 'page/footer'
  | 'page/by-title'
  | 'combination/newest'
  | `combination/initiative/${string}`
  | 'theme/by-name'
  | `${ListingKind}/newest`
  | `${ListingKind}/theme/${string}`
  | `${ListingKind}/initiative/${string}`
  | `${ListingKind}/area/${string}`;

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
  /** As in its address, counted from 1. */
  number: number;
  /** How many pages are numbered from the newest entry on; in the archive only page 1 counts. */
  pages: number;
  /** Whether there is an archive behind these. */
  isLong: boolean;
  /** Of the pages behind these: which part it is, counted from the oldest. Null for a numbered page. */
  archivePart: number | null;
  /** Numbers of the pages before and after it. */
  newer: number | null;
  older: number | null;
  /** Entries in the whole list; null in the archive, whose pages would all change with it. */
  total: number | null;
}

/** A file of the media library as it stands on the site. */
export interface Picture {
  /** A JPEG, which everything takes: share services too. */
  src: string;
  /** The smallest rendition, for lists. */
  small: string;
  /** Smaller files of the same, each form in several widths; the best form first. */
  sources: readonly { type: string; srcset: string }[];
  /** Of the largest rendition, in pixels. */
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
  bySlug<K extends Exclude<Kind, 'network' | 'media' | 'former-address' | 'synonym'>>(
    kind: K,
    slug: string,
  ): EntryOf<K> | null;
  /** Entries of these ids that are public, in the order given. */
  getAll<K extends Kind>(kind: K, ids: readonly string[]): EntryOf<K>[];
  list<L extends ListName>(list: L, window?: Window): EntryOf<KindOf<L>>[];
  /**
   * Several lists taken as one.
   * @param lists of which no entry stands in two
   */
  lists<L extends ListName>(lists: readonly L[], window: Window): EntryOf<KindOf<L>>[];
  count(list: ListName): number;
  /**
   * Those that stand next to this entry in a list: the ones after it, and when these are too few the ones
   * before it. So each entry shows others, and a new one touches only its neighbours.
   */
  around<L extends ListName>(
    list: L,
    entry: EntryOf<KindOf<L>>,
    limit: number,
  ): EntryOf<KindOf<L>>[];
  /** Part `number` of a list when parts are counted from its end, or null when there is no such part. */
  part<L extends ListName>(
    list: L,
    options: { number: number; size: number },
  ): EntryOf<KindOf<L>>[] | null;
  /** All of a list, one by one. Any change of any entry of its kind counts. */
  every<L extends ListName>(list: L): Iterable<EntryOf<KindOf<L>>>;
  /** What many pages show, read once. */
  shared<T>(part: Shared<T>): T;
  /**
   * Page `number` of several lists taken as one, or null when there is no such page (page 1 always is).
   * @param lists of which no entry stands in two, the newest first
   */
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
