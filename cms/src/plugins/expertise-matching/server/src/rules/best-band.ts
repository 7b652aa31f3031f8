import { matchBands, type MatchBand } from '../../../shared/states.mts';

/** The strongest of some bands; null when none of them is one. */
export const bestBand = (bands: readonly (MatchBand | null)[]): MatchBand | null =>
  matchBands.find((band) => bands.includes(band)) ?? null;
