import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import type { Entries, Listed } from './entries.ts';
import type { ListOrder } from './list-order.ts';
import type { ListName } from './queries.ts';

/** Where entries stand in lists, for who reads. */
export type ReadableOrder = Pick<ListOrder, 'size' | 'sizeBefore' | 'places' | 'mark'>;

/** The public entries, for who reads. */
export interface ReadableEntries {
  readonly order: ReadableOrder;
  /** Another number after each change. */
  readonly version: Entries['version'];
  get<K extends Kind>(kind: K, id: string): EntryOf<K> | null;
  bySlug<K extends Kind>(kind: K, slug: string): EntryOf<K> | null;
  only<K extends Kind>(kind: K): EntryOf<K> | null;
  at<K extends Kind>(kind: K, places: readonly { id: string; sort: string }[]): Listed<K>[];
  all<K extends Kind>(kind: K, list: ListName): Iterable<EntryOf<K>>;
}
