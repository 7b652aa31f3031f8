import type { EntryOf, Kind, Network } from '@burgerwerf/cms/contract';
import { placesOf } from '../kinds/places-of.ts';
import type { Slice } from './list-order.ts';
import { createListings } from './listings.ts';
import type { ReadableEntries } from './readable-entries.ts';
import type { ListName, Queries } from './queries.ts';
import { createReads, dependencyKey, recordInto, type Recorder } from './recorder.ts';
import { renditionsOf, type Original } from './rendition.ts';
import { byInstantReversed, justAfter } from './sort-key.ts';
import { readShared } from './read-shared.ts';
import { kindOf } from './kind-of-list.ts';

/** The network has its own key: whatever its id, there is one. */
export const NETWORK_KEY = 'network';

/**
 * The queries over the stored entries.
 * @param moment the instant for which is answered, in milliseconds; never read from a clock here
 */
export function createQueries(
  entries: ReadableEntries,
  recorder: Recorder,
  moment: number,
): Queries {
  const now = new Date(moment).toISOString();
  const { order } = entries;

  function get<K extends Kind>(kind: K, id: string): EntryOf<K> | null {
    recorder.depend(dependencyKey.entry(kind, id));
    return entries.get(kind, id);
  }

  function readLists<K extends Kind>(kind: K, lists: readonly ListName[], slice: Slice) {
    const found = entries.at(kind, order.places(lists, slice));
    const isFull = slice.limit !== undefined && found.length === slice.limit;
    // A full window changes only by what comes before its end.
    const end = isFull ? (found.at(-1)?.sort ?? null) : null;
    const range =
      slice.direction === 'descending'
        ? { from: end, upTo: slice.range?.upTo ?? null }
        : { from: slice.range?.from ?? null, upTo: end };
    for (const list of lists) recorder.depend(dependencyKey.list(list), range);
    return found.map(({ entry }) => {
      recorder.depend(dependencyKey.entry(kind, entry.id));
      return entry;
    });
  }

  const { listing, part } = createListings(order, recorder, readLists);

  /** Until the next event is over. */
  function dependOnTime(list: ListName): void {
    const range = { from: justAfter(now), upTo: null };
    const [next] = entries.at('event', order.places([list], { range, limit: 1 }));
    if (next) recorder.changesAt(Date.parse(next.sort.slice(0, now.length)));
  }

  function show(original: Original) {
    const { picture, files } = renditionsOf(original);
    for (const [file, source] of files) recorder.show(file, source);
    return picture;
  }

  return {
    network(): Network {
      recorder.depend(NETWORK_KEY);
      const network = entries.only('network');
      if (!network) throw new Error('The read model holds no network yet');
      return network;
    },
    get,
    bySlug(kind, slug) {
      recorder.depend(dependencyKey.slug(kind, slug));
      const entry = entries.bySlug(kind, slug);
      if (entry) recorder.depend(dependencyKey.entry(kind, entry.id));
      return entry;
    },
    getAll: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
    list: (list, window = {}) => readLists(kindOf(list), [list], window),
    lists(lists, window) {
      const [first] = lists;
      return first === undefined ? [] : readLists(kindOf(first), lists, window);
    },
    count(list) {
      recorder.depend(dependencyKey.list(list));
      return order.size([list]);
    },
    around(list, entry, limit) {
      const kind = kindOf(list);
      const sort = placesOf(kind, entry).find((place) => place.list === list)?.sort;
      if (sort === undefined) return [];
      // One more than asked for, since the entry itself is among them.
      const window = { limit: limit + 1 };
      const read = (slice: Slice) =>
        readLists(kind, [list], { ...slice, ...window }).filter(({ id }) => id !== entry.id);
      const after = read({ range: { from: sort, upTo: null } }).slice(0, limit);
      if (after.length === limit) return after;
      const before = read({ range: { from: null, upTo: sort }, direction: 'descending' });
      return [...after, ...before.slice(0, limit - after.length)];
    },
    part: (list, options) => part(kindOf(list), list, options),
    *every(list) {
      const kind = kindOf(list);
      recorder.depend(dependencyKey.every(kind));
      yield* entries.all(kind, list);
    },
    shared: (part) =>
      readShared(part, recorder, { entries, version: entries.version, moment }, () => {
        const reads = createReads();
        return { value: part.read(createQueries(entries, recordInto(reads), moment)), reads };
      }),
    listing(lists, options) {
      const [first] = lists;
      if (first === undefined) throw new Error('A listing needs a list');
      return listing(kindOf(first), lists, options, order.size(lists), null);
    },
    upcomingEvents(limit, list = 'event/by-end') {
      dependOnTime(list);
      return readLists('event', [list], { range: { from: justAfter(now), upTo: null } })
        .sort((a, b) => compare(a.startsAt, b.startsAt) || compare(a.id, b.id))
        .slice(0, limit);
    },
    pastEvents(options) {
      dependOnTime('event/by-end');
      const list = 'event/latest-end';
      const from = byInstantReversed(now);
      const total = order.size([list]) - order.sizeBefore(list, from);
      return listing('event', [list], options, total, from);
    },
    areaWithin(id) {
      const start = get('area', id);
      const found = start ? [start] : [];
      const seen = new Set([id]);
      for (const area of found) {
        for (const child of readLists('area', [`area/parent/${area.id}`], {})) {
          if (!seen.has(child.id)) found.push(child);
          seen.add(child.id);
        }
      }
      return found;
    },
    areaPath(id) {
      const path: EntryOf<'area'>[] = [];
      const seen = new Set<string>();
      for (let next: string | null = id; next !== null && !seen.has(next);) {
        seen.add(next);
        const area: EntryOf<'area'> | null = get('area', next);
        if (!area) break;
        path.unshift(area);
        next = area.parent;
      }
      return path;
    },
    picture(id) {
      const media = id === null ? null : get('media', id);
      if (!media?.width || !media.height) return null;
      const { url, updatedAt, width, height, alternativeText } = media;
      return show({ url, version: updatedAt, width, height, alt: alternativeText ?? '' });
    },
    inlinePicture({ url, width, height, alternativeText }) {
      if (!width || !height) return null;
      return show({ url, version: '', width, height, alt: alternativeText ?? '' });
    },
    alsoPublish: (path) => {
      recorder.announce(path);
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
