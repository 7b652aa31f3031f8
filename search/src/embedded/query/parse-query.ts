import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';

/** One thing asked for: a word, or words in quotes that must stand together. */
export interface QueryTerm {
  kind: 'word' | 'phrase';
  /** Words of a phrase; null stands for a stop word that may be any word. */
  words: (string | null)[];
  /** Typed last with nothing after it: the visitor may still be typing. */
  mayGoOn: boolean;
  /** Place in the query, stop words counted. */
  place: number;
}

export interface Query {
  terms: QueryTerm[];
  /** Words and phrases that may not occur, after a minus sign; null for a stop word. */
  excluded: (string | null)[][];
  /** Number of words asked for, stop words counted. */
  length: number;
}

/** Meilisearch looks at ten words and no more. */
const MAX_WORDS = 10;

interface Piece {
  text: string;
  quoted: boolean;
  negative: boolean;
  isLast: boolean;
}

const isSpace = (character: string): boolean => /\s/.test(character);

/** Cuts a query at its spaces, except in quotes. A quote that is not closed goes on to the end. */
const piecesOf = (q: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < q.length) {
    if (isSpace(q.charAt(at))) {
      at += 1;
      continue;
    }
    const isFree = at === 0 || isSpace(q.charAt(at - 1));
    const negative =
      isFree && q.charAt(at) === '-' && !isSpace(q.charAt(at + 1)) && at + 1 < q.length;
    const start = negative ? at + 1 : at;
    const quoted = q.charAt(start) === '"';
    let end = quoted ? q.indexOf('"', start + 1) : start + 1;
    if (end === -1) end = q.length;
    while (!quoted && end < q.length && !isSpace(q.charAt(end)) && q.charAt(end) !== '"') end += 1;
    pieces.push({
      text: q.slice(quoted ? start + 1 : start, end),
      quoted,
      negative,
      isLast: end >= q.length,
    });
    at = quoted ? end + 1 : end;
  }
  return pieces;
};

/** Takes apart what was typed: words, phrases in quotes, and words to leave out. */
export const parseQuery = (q: string, stopWords: ReadonlySet<string>): Query => {
  const terms: QueryTerm[] = [];
  const excluded: (string | null)[][] = [];
  let place = 0;
  for (const piece of piecesOf(q)) {
    const tokens = tokenize(piece.text);
    if (piece.negative) {
      const words = tokens.map(({ word }) => (stopWords.has(word) ? null : word));
      if (words.some((word) => word !== null)) excluded.push(words);
      continue;
    }
    if (piece.quoted) {
      const words = tokens
        .slice(0, MAX_WORDS - place)
        .map(({ word }) => (stopWords.has(word) ? null : word));
      if (words.some((word) => word !== null)) {
        terms.push({ kind: 'phrase', words, mayGoOn: false, place });
      }
      place += words.length;
      continue;
    }
    for (const token of tokens) {
      if (place >= MAX_WORDS) break;
      const mayGoOn = piece.isLast && token.end === piece.text.length;
      // A stop word typed last may be the beginning of another word.
      if (mayGoOn || !stopWords.has(token.word)) {
        terms.push({ kind: 'word', words: [token.word], mayGoOn, place });
      }
      place += 1;
    }
  }
  return { terms, excluded, length: place };
};

/** A text as the words it is compared by. */
export const foldedWords = (text: string): string[] =>
  tokenize(fold(text)).map((token) => token.word);
