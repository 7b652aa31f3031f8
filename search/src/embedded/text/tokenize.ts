import { fold } from './fold.ts';

/** A word in a text: its folded form, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** A sentence or clause ended between the previous word and this one. */
  afterBreak: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const BREAK = /[.;!?()[\]{}|\n]/;

/** Longer words cannot be typed by a visitor and would only swell the index. */
const MAX_WORD_LENGTH = 250;

/** Cuts a text into words at everything that is not a letter or a digit. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = fold(match[0]).slice(0, MAX_WORD_LENGTH);
    if (word === '') continue;
    const afterBreak = tokens.length > 0 && BREAK.test(text.slice(previousEnd, start));
    tokens.push({ word, start, end, afterBreak });
    previousEnd = end;
  }
  return tokens;
};
