import { editDistance } from '@burgerwerf/search';

/** Letters that two words begin with alike. */
const sharedBeginning = (a: string, b: string): number => {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Whether two stems look like one word in different dress: bemiddelaar and bemiddeling, fotograaf and
 * fotografie. Both must be much alike from the beginning.
 */
export const isDerivedAlike = (a: string, b: string): boolean => {
  const shared = sharedBeginning(a, b);
  return shared >= 5 && shared >= 0.7 * Math.max(a.length, b.length);
};

/** A stem with the letters in it, one bit each: others are mostly told apart by these. */
export interface Spelled {
  stem: string;
  letters: number;
}

const LETTERS = 32;

export const spell = (stem: string): Spelled => {
  let letters = 0;
  for (let at = 0; at < stem.length; at += 1) letters |= 1 << (stem.charCodeAt(at) % LETTERS);
  return { stem, letters };
};

/** How many bits are set. */
const count = (bits: number): number => {
  let left = bits;
  let total = 0;
  for (; left !== 0; total += 1) left &= left - 1;
  return total;
};

const ONE_MISTAKE_FROM = 5;
const TWO_MISTAKES_FROM = 9;

/** Whether a word nobody knows is likely another one with slips of the finger. Long words may have two. */
export const isMistyped = (
  { stem: typed, letters }: Spelled,
  { stem: meant, letters: others }: Spelled,
): boolean => {
  if (typed.length < ONE_MISTAKE_FROM || meant.length < ONE_MISTAKE_FROM - 1) return false;
  const most = Math.min(typed.length, meant.length) >= TWO_MISTAKES_FROM ? 2 : 1;
  // Every letter that the other does not have is a mistake.
  if (count(letters & ~others) > most || count(others & ~letters) > most) return false;
  return editDistance(typed, meant, most) <= most;
};
