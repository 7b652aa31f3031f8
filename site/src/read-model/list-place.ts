import type { ListName } from './queries.ts';

/** A place in a sorted list. No two entries have the same key in a list. */
export interface ListPlace {
  list: ListName;
  sort: string;
}
