/** The attribute that holds where a document is, as `{ lat, lng }`. */
export const GEO_ATTRIBUTE = '_geo';

export interface GeoPoint {
  lat: number;
  lng: number;
}

/** How a point is kept among the facts of a document: one value, so that equal points are measured once. */
export const geoFact = ({ lat, lng }: GeoPoint): string => `${lat},${lng}`;

export const pointOfFact = (fact: string): GeoPoint => {
  const [lat = Number.NaN, lng = Number.NaN] = fact.split(',').map(Number);
  return { lat, lng };
};

const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points, as the crow flies. */
export const metresBetween = (a: GeoPoint, b: GeoPoint): number => {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const halfLat = Math.sin((latB - latA) / 2);
  const halfLng = Math.sin(radians(b.lng - a.lng) / 2);
  const chord = halfLat ** 2 + Math.cos(latA) * Math.cos(latB) * halfLng ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** What is wrong with a point, in Meilisearch's words; null when nothing is. */
export const pointProblem = ({ lat, lng }: GeoPoint): string | null => {
  if (!(lat >= -90 && lat <= 90)) {
    return `Bad latitude \`${lat}\`. Latitude must be contained between -90 and 90 degrees.`;
  }
  if (!(lng >= -180 && lng <= 180)) {
    return `Bad longitude \`${lng}\`. Longitude must be contained between -180 and 180 degrees.`;
  }
  return null;
};
