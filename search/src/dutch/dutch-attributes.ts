import { textWords } from './text-words.ts';
import { analyseWord, type WordAnalysis } from './word-analysis.ts';

/**
 * Attributes by which a document is found besides by what it says. They are searched after what it says, and
 * never shown. Any Meilisearch can do that: the query needs no knowledge of Dutch.
 */
export interface DutchAttributes {
  /** Other forms and synonyms of the words in title, summary and policy fields. */
  headForms: string;
  /** The same for the rest of the text. */
  textForms: string;
  /** What the compounds in title, summary and policy fields are made of. */
  headParts: string;
  textParts: string;
  /** Words about the same subject as title and summary. */
  related: string;
}

export interface DutchTexts {
  head: readonly string[];
  text: string;
  /** Names of places, which are not words: `Stompwijk` is no `wijk`. */
  places: readonly string[];
}

/** Every word once, in order. */
const joined = (analysed: readonly WordAnalysis[], of: keyof WordAnalysis): string => {
  const words = new Set<string>();
  for (const analysis of analysed) for (const word of analysis[of]) words.add(word);
  return [...words].join(' ');
};

/** The hidden attributes of a document with these texts; the same texts always give the same. */
export const dutchAttributes = ({ head, text, places }: DutchTexts): DutchAttributes => {
  const names = new Set(places.flatMap(textWords));
  const analysed = (texts: readonly string[]) =>
    textWords(texts.join(' . '))
      .filter((word) => !names.has(word))
      .map(analyseWord);
  const ofHead = analysed(head);
  const ofText = analysed([text]);
  return {
    headForms: joined(ofHead, 'forms'),
    textForms: joined(ofText, 'forms'),
    headParts: joined(ofHead, 'parts'),
    textParts: joined(ofText, 'parts'),
    related: joined(ofHead, 'related'),
  };
};
