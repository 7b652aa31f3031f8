import {
  baseForm,
  compoundParts,
  derivedWords,
  stopWords,
  tokenize,
  wordForms,
} from '@burgerwerf/search';
import { askingWords } from './asking-words.ts';
import type { AnalysedWord, TextAnalysis } from './text-analysis.ts';

type WordFacts = Omit<AnalysedWord, 'start' | 'end'>;

const KEPT_WORDS = 50_000;

const factsOf = (word: string): WordFacts => {
  const stem = baseForm(word);
  const parts = compoundParts(word).map(baseForm);
  return {
    word,
    stem,
    parts,
    isKnown: parts.length > 0 || wordForms(word).length > 1,
  };
};

/** The Dutch of search, as matching asks for it. What it found of a word is kept for the next text. */
export const createDutchAnalysis = (): TextAnalysis => {
  const stops = new Set([...stopWords, ...askingWords]);
  const known = new Map<string, WordFacts>();
  const look = (word: string): WordFacts => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= KEPT_WORDS) known.clear();
    const facts = factsOf(word);
    known.set(word, facts);
    return facts;
  };
  return {
    words: (text) => tokenize(text).map(({ word, start, end }) => ({ ...look(word), start, end })),
    kin: derivedWords,
    isStopWord: (word) => stops.has(word),
  };
};
