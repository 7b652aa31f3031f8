import { randomInt } from 'node:crypto';

const CONSONANTS = 'bdfghjklmnprstvwz';
const VOWELS = 'aeiou';

/**
 * A word that is in no text yet. Letters only: digits in a word are counted as typing errors by some.
 */
export function aWord(): string {
  const pick = (letters: string): string => letters.charAt(randomInt(letters.length));
  return Array.from({ length: 6 }, () => pick(CONSONANTS) + pick(VOWELS)).join('');
}
