import type { ListName } from './queries.ts';

/** A place in a sorted list. Entries with the same key stand in the order of their ids. */
export interface ListPlace {
  list: ListName;
  sort: string;
}
