import { derivedWords } from './derived-words.ts';
import { relatedWords } from './related-words.ts';
import { subWords } from './sub-words.ts';
import { synonymGroups } from './synonyms.ts';
import { baseForm, wordForms } from './word-forms.ts';
import { wordNetwork, type WordNetwork } from './word-network.ts';

/** By what other words one word of a text should be found. */
export interface WordAnalysis {
  /** Its other forms, and synonyms in all their forms: the whole word, said differently. */
  forms: readonly string[];
  /** What it is made of, what it was made from, and synonyms of its parts. */
  parts: readonly string[];
  /** What is about the same subject. */
  related: readonly string[];
}

interface Networks {
  synonyms: WordNetwork;
  related: WordNetwork;
}

let made: Networks | null = null;

/** Made when first asked for: it takes the word list to do so. */
const networks = (): Networks =>
  (made ??= { synonyms: wordNetwork(synonymGroups), related: wordNetwork(relatedWords) });

const unique = (words: readonly string[], not: ReadonlySet<string>): string[] =>
  [...new Set(words)].filter((word) => !not.has(word));

const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, WordAnalysis>();

const analyse = (word: string): WordAnalysis => {
  const { synonyms, related } = networks();
  const subs = subWords(word);
  const known = new Set([word]);
  const forms = unique([...wordForms(word), ...synonyms.from(word).flatMap(wordForms)], known);
  for (const form of forms) known.add(form);
  const origins = [...subs, ...derivedWords(baseForm(word)), ...subs.flatMap(synonyms.from)];
  const parts = unique(origins.flatMap(wordForms), known);
  for (const part of parts) known.add(part);
  const subjects = [word, ...subs].flatMap(related.from);
  return { forms, parts, related: unique(subjects.flatMap(wordForms), known) };
};

/** Looks at one folded word; the same words come again and again, so what was found is kept. */
export const analyseWord = (word: string): WordAnalysis => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const analysis = analyse(word);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(word, analysis);
  return analysis;
};
