import type { EntryOf, Kind, Network } from '@burgerwerf/cms/contract';
import type { Entries, Listed, Slice } from './entries.ts';
import type { KindOf, ListName, ListingOptions, Queries } from './queries.ts';
import { dependencyKey, type Recorder } from './recorder.ts';
import { renditionsOf, type Original } from './rendition.ts';

/** The network has its own key: whatever its id, there is one. */
export const NETWORK_KEY = 'network';

/**
 * The queries over the stored entries.
 * @param moment the instant for which is answered, in milliseconds; never read from a clock here
 */
export function createQueries(entries: Entries, recorder: Recorder, moment: number): Queries {
  const now = new Date(moment).toISOString();

  function get<K extends Kind>(kind: K, id: string): EntryOf<K> | null {
    recorder.depend(dependencyKey.entry(kind, id));
    return entries.get(kind, id);
  }

  function readLists<K extends Kind>(kind: K, lists: readonly ListName[], slice: Slice) {
    const found = entries.list(kind, lists, slice);
    const full = slice.limit !== undefined && found.length === slice.limit;
    // A full window changes only by what comes before its end. (A descending one counts whole.)
    const upTo = full && slice.direction !== 'descending' ? (found.at(-1)?.sort ?? null) : null;
    for (const list of lists) recorder.depend(dependencyKey.list(list), upTo);
    return found.map(({ entry }: Listed<K>) => {
      recorder.depend(dependencyKey.entry(kind, entry.id));
      return entry;
    });
  }

  function listingOf<K extends Kind>(
    kind: K,
    lists: readonly ListName[],
    { base, number, size }: ListingOptions,
    slice: Slice,
  ) {
    for (const list of lists) recorder.depend(dependencyKey.list(list));
    const total = entries.count(lists, slice);
    const pages = Math.max(1, Math.ceil(total / size));
    if (!Number.isInteger(number) || number < 1 || number > pages) return null;
    if (number === 1) {
      for (let page = 2; page <= pages; page += 1) recorder.announce(`${base}pagina/${page}/`);
    }
    const window = { ...slice, offset: (number - 1) * size, limit: size };
    return { items: readLists(kind, lists, window), number, pages, total };
  }

  function show(original: Original) {
    const { picture, files } = renditionsOf(original);
    for (const [file, source] of files) recorder.show(file, source);
    return picture;
  }

  return {
    network(): Network {
      recorder.depend(NETWORK_KEY);
      for (const network of entries.ofKind('network')) return network;
      throw new Error('The read model holds no network yet');
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
    count(list) {
      recorder.depend(dependencyKey.list(list));
      return entries.count([list]);
    },
    listing(lists, options) {
      const [first] = lists;
      if (first === undefined) return { items: [], number: 1, pages: 1, total: 0 };
      return listingOf(kindOf(first), lists, options, {});
    },
    upcomingEvents(limit, list = 'event/by-end') {
      const events = readLists('event', [list], { after: now });
      const ends = entries.list('event', [list], { after: now, limit: 1 });
      if (ends[0]) recorder.changesAt(Date.parse(ends[0].sort));
      return events
        .sort((a, b) => compare(a.startsAt, b.startsAt) || compare(a.id, b.id))
        .slice(0, limit);
    },
    pastEvents(options) {
      const next = entries.list('event', ['event/by-end'], { after: now, limit: 1 });
      if (next[0]) recorder.changesAt(Date.parse(next[0].sort));
      return listingOf('event', ['event/by-end'], options, { upTo: now, direction: 'descending' });
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

const isKind = <L extends ListName>(list: L, kind: string): kind is KindOf<L> =>
  list.startsWith(`${kind}/`);

function kindOf<L extends ListName>(list: L): KindOf<L> {
  const kind = list.slice(0, list.indexOf('/'));
  if (!isKind(list, kind)) throw new Error(`No kind in the name of list ${list}`);
  return kind;
}
