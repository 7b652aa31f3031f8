import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import type { KindWithPage } from '../kinds/page-href.ts';
import { placesOf } from '../kinds/places-of.ts';
import { parseEntry } from './entries.ts';
import { isWithin, WHOLE } from './range.ts';
import type { ReadableEntries } from './readable-entries.ts';
import type { Place, Slice } from './list-order.ts';
import type { ListName } from './queries.ts';

/**
 * The entries as they would be if this one were published now. Nothing is written: the model itself, and
 * whoever else reads it, knows nothing of it.
 */
export function withDraft<D extends KindWithPage>(
  entries: ReadableEntries,
  draftKind: D,
  draft: EntryOf<D>,
): ReadableEntries {
  const { id } = draft;
  const published = entries.get(draftKind, id);
  const before = placesIn(draftKind, published);
  const after = placesIn(draftKind, draft);

  function get<K extends Kind>(kind: K, asked: string): EntryOf<K> | null {
    return isDraft(kind, asked) ? parseEntry(kind, draft) : entries.get(kind, asked);
  }

  function isDraft(kind: Kind, asked: string): boolean {
    return kind === draftKind && asked === id;
  }

  function places(lists: readonly ListName[], slice: Slice): Place[] {
    const { range = WHOLE, direction = 'ascending', offset = 0, limit = -1 } = slice;
    const isOf = (list: ListName) => before.has(list) || after.has(list);
    if (!lists.some(isOf)) return entries.order.places(lists, slice);
    // One more may be needed in the place of the version that is there now.
    const enough = limit < 0 ? limit : offset + limit + 1;
    const others = entries.order
      .places(lists, { ...slice, offset: 0, limit: enough })
      .filter((place) => place.id !== id);
    const own = lists
      .flatMap((list) => after.get(list) ?? [])
      .filter((sort) => isWithin(sort, range))
      .map((sort) => ({ id, sort }));
    const sign = direction === 'descending' ? -1 : 1;
    return [...others, ...own.slice(0, 1)]
      .sort((a, b) => sign * compare(a.sort, b.sort))
      .slice(offset, limit < 0 ? undefined : offset + limit);
  }

  const more = (list: ListName, counts: (sort: string) => boolean): number => {
    const count = (sort: string | undefined) => (sort !== undefined && counts(sort) ? 1 : 0);
    return count(after.get(list)) - count(before.get(list));
  };

  return {
    version: entries.version,
    order: {
      places,
      size: (lists) =>
        [...new Set(lists)].reduce((sum, list) => sum + more(list, () => true), 0) +
        entries.order.size(lists),
      sizeBefore: (list, sort) =>
        entries.order.sizeBefore(list, sort) + more(list, (own) => own < sort),
      // Parts of the archive are not shown beside a draft.
      mark: (lists, size, number) => entries.order.mark(lists, size, number),
    },
    get,
    bySlug(kind, slug) {
      if (isDraft(kind, id) && slug === draft.slug) return get(kind, id);
      const found = entries.bySlug(kind, slug);
      return found && isDraft(kind, found.id) ? null : found;
    },
    only: (kind) => entries.only(kind),
    at: (kind, asked) =>
      asked.flatMap(({ id: other, sort }) => {
        const entry = get(kind, other);
        return entry ? [{ entry, sort }] : [];
      }),
    *all(kind, list) {
      for (const place of places([list], {})) {
        const entry = get(kind, place.id);
        if (entry) yield entry;
      }
    },
  };
}

const placesIn = <K extends Kind>(kind: K, entry: EntryOf<K> | null): Map<string, string> =>
  new Map(entry ? placesOf(kind, entry).map(({ list, sort }) => [list, sort]) : []);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
