/** What people see of a score; never a number. Without a band there is no match yet. */
export const bands = ['strong', 'good', 'possible'] as const;

export type Band = (typeof bands)[number];

/** The lowest score of each band, on expertise alone: distance and load say nothing of what someone can do. */
export const BAND_FROM: Readonly<Record<Band, number>> = {
  strong: 0.6,
  good: 0.45,
  possible: 0.25,
};

export const bandOf = (total: number): Band | null =>
  bands.find((band) => total >= BAND_FROM[band]) ?? null;
