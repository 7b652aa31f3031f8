/** The cosine of two vectors of length 1 with nothing below 0: 0 to 1. */
export const scoreVectors = (
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number => {
  let sum = 0;
  for (const [feature, weight] of one) sum += weight * (other.get(feature) ?? 0);
  return Math.min(1, sum);
};
