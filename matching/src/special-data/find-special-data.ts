import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import { specialKinds, specialWords, type SpecialKind } from './special-words.ts';

/** Words in a text that say something special about a person. */
export interface SpecialData {
  kind: SpecialKind;
  /** As it stands in the text. */
  said: string;
  start: number;
  end: number;
}

export interface SpecialDataFinder {
  /** What to warn about, in order. */
  find(text: string): SpecialData[];
  /** Indexes of the words of an analysed text from which nothing may be derived. */
  wordsOf(words: readonly AnalysedWord[]): ReadonlySet<number>;
}

interface Phrase {
  kind: SpecialKind;
  stems: readonly string[];
}

interface Hit {
  kind: SpecialKind;
  from: number;
  to: number;
}

/** The phrases by their first stem, the longest first. */
const readPhrases = (analysis: TextAnalysis): Map<string, Phrase[]> => {
  const phrases = new Map<string, Phrase[]>();
  for (const kind of specialKinds) {
    for (const text of specialWords[kind]) {
      const stems = analysis.words(text).map(({ stem }) => stem);
      const [first] = stems;
      if (first === undefined) continue;
      const known = phrases.get(first) ?? [];
      known.push({ kind, stems });
      phrases.set(
        first,
        known.sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return phrases;
};

/** Finds special personal data in texts, to warn while typing and to derive nothing from it. */
export const createSpecialDataFinder = (analysis: TextAnalysis): SpecialDataFinder => {
  const phrases = readPhrases(analysis);

  const phraseAt = (words: readonly AnalysedWord[], at: number): Phrase | undefined =>
    phrases
      .get(words[at]?.stem ?? '')
      ?.find(({ stems }) => stems.every((stem, index) => words[at + index]?.stem === stem));

  const hitsIn = (words: readonly AnalysedWord[]): Hit[] => {
    const hits: Hit[] = [];
    let at = 0;
    while (at < words.length) {
      const phrase = phraseAt(words, at);
      const length = phrase?.stems.length ?? 1;
      if (phrase !== undefined) hits.push({ kind: phrase.kind, from: at, to: at + length - 1 });
      at += length;
    }
    return hits;
  };

  return {
    find: (text) => {
      const words = analysis.words(text);
      return hitsIn(words).flatMap(({ kind, from, to }) => {
        const start = words[from]?.start;
        const end = words[to]?.end;
        return start === undefined || end === undefined
          ? []
          : [{ kind, said: text.slice(start, end), start, end }];
      });
    },
    wordsOf: (words) =>
      new Set(
        hitsIn(words).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        ),
      ),
  };
};
