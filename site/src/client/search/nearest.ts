/** A point in degrees. */
export interface Spot {
  latitude: number;
  longitude: number;
}

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * The nearest of some spots, with its distance in kilometres as the crow flies; on so small a piece of
 * the earth it may be taken for flat.
 */
export function nearest<S extends Spot>(
  spots: readonly S[],
  from: Spot,
): { spot: S; kilometres: number } | null {
  let best: { spot: S; kilometres: number } | null = null;
  const narrowing = Math.cos((from.latitude * Math.PI) / 180);
  for (const spot of spots) {
    const north = spot.latitude - from.latitude;
    const east = (spot.longitude - from.longitude) * narrowing;
    const kilometres = Math.hypot(north, east) * KILOMETRES_PER_DEGREE;
    if (best === null || kilometres < best.kilometres) best = { spot, kilometres };
  }
  return best;
}
