import type { Area } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { byKind } from '../../kinds/area/area-link.ts';
import { pointOf, type Point } from '../../kinds/point.ts';

/** A place near which a visitor can search: an area of which the middle is known. */
export interface NearPlace extends Point {
  slug: string;
  name: string;
  /** Four digits each. */
  postcodes: readonly string[];
}

/** The largest kind of area first. */
export const nearPlaces = (queries: Queries): NearPlace[] =>
  byKind(queries.list('area/by-name')).flatMap((area) => {
    const point = pointOf(area);
    return point
      ? [{ ...point, slug: area.slug, name: area.name, postcodes: postcodesOf(area) }]
      : [];
  });

const postcodesOf = ({ postcodes }: Pick<Area, 'postcodes'>): string[] =>
  postcodes?.match(/\d{4}/g) ?? [];

/** What a visitor typed for a place, as it was understood. */
export interface FoundPlace {
  place: NearPlace;
  /** As it stands in the address: the postcode, or the slug of the area. */
  value: string;
}

/** Dutch and Belgian postcodes begin with four digits; letters that follow say no more than we know. */
const POSTCODE = /^(\d{4})(?:\s*[a-z]{2})?$/i;

/**
 * The place that someone means with a name, a postcode or the beginning of a name, or null.
 * Of several areas with one postcode it is the smallest, which has the fewest.
 */
export function findNearPlace(places: readonly NearPlace[], typed: string): FoundPlace | null {
  const text = plain(typed);
  if (text === '') return null;
  const postcode = POSTCODE.exec(text)?.[1];
  if (postcode !== undefined) {
    const [place] = places
      .filter(({ postcodes }) => postcodes.includes(postcode))
      .toSorted((a, b) => a.postcodes.length - b.postcodes.length);
    return place ? { place, value: postcode } : null;
  }
  const beginning = places.filter(({ name }) => plain(name).startsWith(text));
  const place =
    places.find(({ slug }) => slug === text) ??
    places.find(({ name }) => plain(name) === text) ??
    (beginning.length === 1 ? beginning[0] : undefined);
  return place ? { place, value: place.slug } : null;
}

/** Without accents, capitals and spaces too many. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
