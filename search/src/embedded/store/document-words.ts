import { tokenize } from '../text/tokenize.ts';
import { attributeTexts } from './attribute-values.ts';
import type { JsonObject } from './json.ts';

/**
 * Stands where a position must be counted but no word can be found: stop words, and the distance between
 * sentences and between attributes. A character that no text folds to.
 */
export const GAP_WORD = '\ue000';

/** Words further apart than this are not near each other at all. */
export const FAR = 8;

/** A position takes 16 bits; what stands further in a document cannot be found. */
const MAX_WORDS = 65_000;

export interface DocumentWords {
  /** All searched words of the document in order. */
  words: string[];
  /** Position at which each attribute begins, and after the last one where the document ends. */
  starts: number[];
}

const pushGap = (words: string[], length: number): void => {
  for (let i = 0; i < length; i += 1) words.push(GAP_WORD);
};

/** The words of a document as they are indexed, attribute after attribute. */
export const documentWords = (
  document: JsonObject,
  attributes: readonly string[],
  stopWords: ReadonlySet<string>,
): DocumentWords => {
  const words: string[] = [];
  const starts: number[] = [];
  for (const attribute of attributes) {
    starts.push(words.length);
    for (const [index, text] of attributeTexts(document, attribute).entries()) {
      if (index > 0) pushGap(words, FAR - 1);
      for (const token of tokenize(text)) {
        if (words.length > MAX_WORDS) break;
        if (token.afterBreak) pushGap(words, FAR - 1);
        words.push(stopWords.has(token.word) ? GAP_WORD : token.word);
      }
    }
    pushGap(words, FAR);
  }
  starts.push(words.length);
  return { words, starts };
};
