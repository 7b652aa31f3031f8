import type { Card } from '../../../shared/card.mts';
import type { NamelessListing } from '../persistence/listing-row.ts';
import { shownTags, type TagNames } from './shown-tags.ts';

export interface CardNames {
  tags: TagNames;
  /** Names of areas by their ids. */
  areas: ReadonlyMap<string, string>;
}

/**
 * What others may know of an offer or a request, or null once it was erased.
 * @param need which of the needs of a request it is about; all of them without
 */
export function cardOf(listing: NamelessListing, names: CardNames, need?: number): Card | null {
  const { kind, code, shown, areaId } = listing;
  if (shown === null) return null;
  const needs = need === undefined ? listing.needs : listing.needs.slice(need, need + 1);
  const tags = needs.flatMap(({ tags: keys, ownWords }) => [
    ...shownTags(keys, names.tags).map(({ label }) => label),
    ...ownWords,
  ]);
  return {
    kind,
    code,
    title: shown.title,
    text: needs.map(({ text }) => text).join('\n\n'),
    tags: [...new Set(tags)],
    area: areaId === null ? null : (names.areas.get(areaId) ?? null),
    personKind: shown.personKind,
    languages: shown.languages,
    availability: shown.availability,
  };
}
