import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import { gramsOf } from '../text/grams.ts';
import type { TermCounts } from './expertise.ts';

/** A part of a compound says less than the whole word. */
const PART = 0.6;

/** A text, and how much its words count. */
export interface Field {
  text: string;
  weight: number;
}

interface Counted {
  words: TermCounts;
  grams: TermCounts;
}

/** Counts what stands in some texts; stop words do not count. */
export const countTerms = (fields: readonly Field[], analysis: TextAnalysis): Counted => {
  const words = new Map<string, number>();
  const grams = new Map<string, number>();
  let wordLength = 0;
  let gramLength = 0;
  const count = ({ word, stem, parts }: AnalysedWord, weight: number) => {
    words.set(stem, (words.get(stem) ?? 0) + weight);
    wordLength += weight;
    for (const part of parts) words.set(part, (words.get(part) ?? 0) + PART * weight);
    for (const gram of gramsOf(word)) {
      grams.set(gram, (grams.get(gram) ?? 0) + weight);
      gramLength += weight;
    }
  };
  for (const { text, weight } of fields) {
    for (const word of analysis.words(text)) {
      if (!analysis.isStopWord(word.word)) count(word, weight);
    }
  }
  return {
    words: { counts: words, length: wordLength },
    grams: { counts: grams, length: gramLength },
  };
};
