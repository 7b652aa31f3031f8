const FEW = 50;

/**
 * Whether how common words are must be measured anew: the index keeps what it was made with, so when
 * there are twice as many offers, or half, what was rare may be common.
 */
export const needsRebuild = (measured: number, now: number): boolean =>
  now > 2 * measured + FEW || 2 * now + FEW < measured;
