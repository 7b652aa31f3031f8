import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import {
  archiveNumber,
  nextTo,
  pageNumbers,
  partsThatAssureNext,
  placeOfPage,
  type PageNumbers,
} from './listing-pages.ts';
import type { Slice } from './list-order.ts';
import type { Listing, ListingOptions, ListName } from './queries.ts';
import type { ReadableOrder } from './readable-entries.ts';
import { dependencyKey, type Recorder } from './recorder.ts';

type ReadLists = <K extends Kind>(
  kind: K,
  lists: readonly ListName[],
  slice: Slice,
) => EntryOf<K>[];

/** Reading long lists page by page. */
export function createListings(order: ReadableOrder, recorder: Recorder, readLists: ReadLists) {
  /**
   * @param total entries in it
   * @param from key at which it begins; null: at the start
   */
  function listing<K extends Kind>(
    kind: K,
    lists: readonly ListName[],
    { base, number, size }: ListingOptions,
    total: number,
    from: string | null,
  ): Listing<EntryOf<K>> | null {
    const numbers = pageNumbers(total, size);
    const place = placeOfPage(number, size, numbers);
    const pages = numbers.numbered;
    if (place?.kind === 'archive') {
      const items = readPart(kind, lists, { number: place.part, size }, from);
      const { newer, older } = nextTo(place, numbers);
      if (older !== null) recorder.announce(`${base}pagina/${String(older)}/`);
      return {
        items,
        number,
        // How many are numbered is not for a page that stays as it is.
        pages: 1,
        isLong: true,
        archivePart: place.part,
        newer,
        older,
        total: null,
      };
    }
    // It shows how many there are, or is not there because there are too few.
    for (const list of lists) recorder.depend(dependencyKey.list(list));
    if (!place) return null;
    if (number === 1) announce(base, numbers);
    const range = { from, upTo: null };
    const items = readLists(kind, lists, { range, offset: place.offset, limit: size });
    const isLong = numbers.archived > 0;
    return { items, number, pages, isLong, archivePart: null, ...nextTo(place, numbers), total };
  }

  /** The numbered pages, and the last of the archive; that one announces the one before it. */
  function announce(base: string, { numbered, archived }: PageNumbers): void {
    for (let page = 2; page <= numbered; page += 1) {
      recorder.announce(`${base}pagina/${String(page)}/`);
    }
    if (archived > 0) recorder.announce(`${base}pagina/${String(archiveNumber(archived))}/`);
  }

  /** A full part, counted from the end. It knows its successor as long as so many stand behind that. */
  function readPart<K extends Kind>(
    kind: K,
    lists: readonly ListName[],
    { number, size }: { number: number; size: number },
    from: string | null,
  ): EntryOf<K>[] {
    const assured = order.mark(lists, size, partsThatAssureNext(number));
    const isAssured = assured !== null && (from === null || assured >= from);
    for (const list of lists) {
      recorder.depend(dependencyKey.list(list), { from: isAssured ? assured : null, upTo: null });
    }
    const range = { from: order.mark(lists, size, number), upTo: null };
    return readLists(kind, lists, { range, limit: size });
  }

  /** Part `number` of a list, counted from its end; the last one may have room left. */
  function part<K extends Kind>(
    kind: K,
    list: ListName,
    { number, size }: { number: number; size: number },
  ): EntryOf<K>[] | null {
    const end = number * size;
    const range = { from: order.mark([list], size, number), upTo: null };
    if (range.from !== null) return readLists(kind, [list], { range, limit: size });
    recorder.depend(dependencyKey.list(list));
    const rest = order.size([list]) - (end - size);
    return rest > 0 ? readLists(kind, [list], { limit: rest }) : null;
  }

  return { listing, part };
}
