import { tokenize } from '../embedded/text/tokenize.ts';
import { stopWords } from './stop-words.ts';

const stops = new Set(stopWords);
const WORD = /^[a-z]{3,}$/u;

/** The words of a text that say something about its subject: folded, each once, in order. */
export const textWords = (text: string): string[] => [
  ...new Set(
    tokenize(text).flatMap(({ word }) => (WORD.test(word) && !stops.has(word) ? [word] : [])),
  ),
];
