import { letterData, type LetterName } from '../../../shared/letters.mts';
import type { TextKey } from '../translations/en.ts';

const isLetter = (name: string): name is LetterName => Object.hasOwn(letterData, name);

/** The name of a letter on the page; one that a newer cms sends has a general name. */
export const letterKey = (letter: string): TextKey =>
  isLetter(letter) ? `letter.${letter}` : 'entry.other-letter';
