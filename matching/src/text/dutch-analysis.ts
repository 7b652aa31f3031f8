import {
  baseForm,
  compoundParts,
  derivedWords,
  meanings,
  stopWords,
  synonymGroups,
  tokenize,
  wordForms,
} from '@burgerwerf/search';
import { askingWords } from './asking-words.ts';
import type { AnalysedWord, TextAnalysis } from './text-analysis.ts';

/** Words that stand for each other, in their base forms; those of several words are left to the thesaurus. */
const synonymsByStem = (): Map<string, readonly string[]> => {
  const synonyms = new Map<string, Set<string>>();
  for (const group of synonymGroups) {
    const stems = group.filter((word) => !word.includes(' ')).map(baseForm);
    for (const stem of stems) {
      const others = synonyms.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) others.add(other);
      synonyms.set(stem, others);
    }
  }
  return new Map([...synonyms].map(([stem, others]) => [stem, [...others]]));
};

type WordFacts = Omit<AnalysedWord, 'start' | 'end'>;

/** Longer words with two meanings are mostly a verb and what it makes: `fietsen`. */
const LONGEST_AMBIGUOUS = 4;
const KEPT_WORDS = 50_000;

const factsOf = (word: string): WordFacts => {
  const stem = baseForm(word);
  const parts = compoundParts(word).map(baseForm);
  return {
    word,
    stem,
    parts,
    isAmbiguous: word.length <= LONGEST_AMBIGUOUS && meanings(word) > 1,
    isKnown: parts.length > 0 || wordForms(word).length > 1,
  };
};

/** The Dutch of search, as matching asks for it. What it found of a word is kept for the next text. */
export const createDutchAnalysis = (): TextAnalysis => {
  const stops = new Set([...stopWords, ...askingWords]);
  const synonyms = synonymsByStem();
  const known = new Map<string, WordFacts>();
  const look = (word: string): WordFacts => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= KEPT_WORDS) known.clear();
    const facts = factsOf(word);
    known.set(word, facts);
    return facts;
  };
  // The same text is looked at several times in a row.
  let last: { text: string; words: readonly AnalysedWord[] } = { text: '', words: [] };
  return {
    words: (text) => {
      if (text === last.text) return last.words;
      const words = tokenize(text).map(({ word, start, end }) => ({ ...look(word), start, end }));
      last = { text, words };
      return words;
    },
    kin: (stem) => [...derivedWords(stem), ...(synonyms.get(stem) ?? [])],
    isStopWord: (word) => stops.has(word),
  };
};
