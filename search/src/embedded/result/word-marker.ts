import type { Marks } from '../query/readings.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

/** A stretch of a text that answers the query. */
export interface Match {
  start: number;
  end: number;
  /** Which word of the text it is in. */
  token: number;
}

const isPhraseAt = (
  tokens: readonly Token[],
  at: number,
  phrase: readonly (string | null)[],
): boolean =>
  phrase.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && (word === null || token.word === word);
  });

/** Where a word of the text stops being what was typed; folding can make letters longer or shorter. */
const prefixEnd = (text: string, token: Token, prefix: string): number => {
  let end = token.start;
  let folded = '';
  for (const letter of text.slice(token.start, token.end)) {
    if (folded.length >= prefix.length && fold(letter) !== '') break;
    folded += fold(letter);
    end += letter.length;
  }
  return end;
};

/** Finds what to mark in a text: whole words, the typed part of longer words, and phrases. */
export const findMatches = (text: string, marks: Marks): { tokens: Token[]; matches: Match[] } => {
  const tokens = tokenize(text);
  const ends = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (marks.words.has(token.word)) {
      ends.set(at, token.end);
      continue;
    }
    for (const phrase of marks.phrases) {
      if (!isPhraseAt(tokens, at, phrase)) continue;
      for (let i = 0; i < phrase.length; i += 1) {
        const end = tokens[at + i]?.end;
        if (phrase[i] !== null && end !== undefined) ends.set(at + i, end);
      }
    }
    if (ends.has(at)) continue;
    let longest = '';
    for (const prefix of marks.prefixes) {
      if (prefix.length > longest.length && token.word.startsWith(prefix)) longest = prefix;
    }
    if (longest !== '') ends.set(at, prefixEnd(text, token, longest));
  }
  const matches = [...ends].map(([at, end]) => ({ start: tokens[at]?.start ?? 0, end, token: at }));
  return { tokens, matches: matches.sort((a, b) => a.token - b.token) };
};
