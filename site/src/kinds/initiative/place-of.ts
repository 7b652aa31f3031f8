import type { Initiative } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import { pointOf, type Point } from '../point.ts';

/** Where an initiative is: at an address that may be known, or somewhere in an area. */
export type Place =
  | { kind: 'exact'; address: string | null; mapHref: string | null; area: Link | null }
  | { kind: 'area'; area: Link };

export function placeOf(
  { location }: Pick<Initiative, 'location'>,
  area: Link | null,
): Place | null {
  const point = location && pointOf(location);
  const address = location?.address ?? null;
  if (address !== null || point) {
    return { kind: 'exact', address, mapHref: point && mapHref(point), area };
  }
  return area && { kind: 'area', area };
}

const mapHref = ({ latitude, longitude }: Point): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
