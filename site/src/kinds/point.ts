/** A place on earth in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Null unless both are known. */
export function pointOf(place: {
  latitude: number | null;
  longitude: number | null;
}): Point | null {
  const { latitude, longitude } = place;
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
