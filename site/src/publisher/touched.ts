import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { placesOf } from '../kinds/places-of.ts';
import { dependencyKey } from '../read-model/recorder.ts';
import { NETWORK_KEY } from '../read-model/store-queries.ts';

/** Something that pages may have read and that is different now. */
export interface Touched {
  key: string;
  /** Where in a list something changed; null when the place does not matter. */
  sort: string | null;
}

/**
 * What a change of one entry touches, found by comparing before and after: an edited text is not a
 * move, and an entry that keeps its place leaves its lists as they are.
 */
export function touchedBy<K extends Kind>(
  kind: K,
  id: string,
  before: EntryOf<K> | null,
  after: EntryOf<K> | null,
): Touched[] {
  if (kind === 'network') return [{ key: NETWORK_KEY, sort: null }];
  return [
    { key: dependencyKey.entry(kind, id), sort: null },
    { key: dependencyKey.every(kind), sort: null },
    ...changedSlugs(kind, before, after),
    ...changedPlaces(kind, before, after),
  ];
}

/** What it is found by; of a theme that is its key. */
function slugOf(entry: object | null): string | null {
  if (entry && 'slug' in entry && typeof entry.slug === 'string') return entry.slug;
  return entry && 'key' in entry && typeof entry.key === 'string' ? entry.key : null;
}

function changedSlugs(kind: Kind, before: object | null, after: object | null): Touched[] {
  const slugs = new Set([slugOf(before), slugOf(after)]);
  if (slugs.size === 1) return [];
  return [...slugs].flatMap((slug) =>
    slug === null ? [] : [{ key: dependencyKey.slug(kind, slug), sort: null }],
  );
}

function changedPlaces<K extends Kind>(
  kind: K,
  before: EntryOf<K> | null,
  after: EntryOf<K> | null,
): Touched[] {
  const was = placeKeys(kind, before);
  const is = placeKeys(kind, after);
  return [
    ...[...was].filter(([name]) => !is.has(name)),
    ...[...is].filter(([name]) => !was.has(name)),
  ].map(([, touched]) => touched);
}

function placeKeys<K extends Kind>(kind: K, entry: EntryOf<K> | null): Map<string, Touched> {
  const places = entry ? placesOf(kind, entry) : [];
  return new Map(
    places.map(({ list, sort }) => [`${list} ${sort}`, { key: dependencyKey.list(list), sort }]),
  );
}
