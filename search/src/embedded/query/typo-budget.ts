import type { IndexSettings } from '../settings/index-settings.ts';
import { fold } from '../text/fold.ts';

/** How many typing mistakes a word of the query may have. */
export const typoBudget = (word: string, { typoTolerance }: IndexSettings): 0 | 1 | 2 => {
  if (!typoTolerance.enabled) return 0;
  if (typoTolerance.disableOnNumbers && /^\p{N}+$/u.test(word)) return 0;
  if (typoTolerance.disableOnWords.some((exempt) => fold(exempt) === word)) return 0;
  const length = Array.from(word).length;
  if (length < typoTolerance.minWordSizeForTypos.oneTypo) return 0;
  return length < typoTolerance.minWordSizeForTypos.twoTypos ? 1 : 2;
};
