import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** A label says what a concept is, half a label (`bezwaar` of `bezwaar en beroep`) nearly so; a cue hints at it. */
export type NameKind = 'label' | 'half' | 'cue';

/** One word of a name that counts: stop words are left out. */
export interface NameWord {
  stem: string;
  parts: readonly string[];
  /** How much this word says, 0 to 1: a word in the names of many concepts says little. */
  weight: number;
}

/** A label or cue word of a concept, ready to be found in texts. */
export interface Name {
  concept: string;
  kind: NameKind;
  text: string;
  words: readonly NameWord[];
}

/** Where a stem stands in a name: as a whole word, or as one part of a compound. */
export interface Place {
  name: number;
  word: number;
  /** Index of the part; -1 for the whole word. */
  part: number;
}

export interface NameIndex {
  names: readonly Name[];
  /** Places of a stem in all names. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** How much a stem says, 0 to 1. */
  weight: (stem: string) => number;
  isStopWord(word: string): boolean;
}

/** Words of a name that count; all of them when none would be left. */
const contentWords = (words: readonly AnalysedWord[], analysis: TextAnalysis) => {
  const content = words.filter(({ word }) => !analysis.isStopWord(word));
  return content.length > 0 ? content : words;
};

const halvesOf = (label: string): string[] => {
  const halves = label.split(/, | en /);
  return halves.length > 1 ? halves : [];
};

interface RawName extends Omit<Name, 'words'> {
  words: readonly AnalysedWord[];
}

const readNames = (thesaurus: Thesaurus, analysis: TextAnalysis): RawName[] =>
  thesaurus.concepts.flatMap(({ id, prefLabel, altLabels, cueWords }) => {
    const name = (kind: NameKind) => (text: string) => ({
      concept: id,
      kind,
      text,
      words: contentWords(analysis.words(text), analysis),
    });
    return [
      ...[prefLabel, ...altLabels].map(name('label')),
      ...halvesOf(prefLabel).map(name('half')),
      ...cueWords.map(name('cue')),
    ];
  });

/** In the names of how many concepts each stem stands. */
const countConcepts = (names: readonly RawName[]): Map<string, number> => {
  const concepts = new Map<string, Set<string>>();
  for (const { concept, words } of names) {
    for (const { stem, parts } of words) {
      for (const unit of [stem, ...parts]) {
        const known = concepts.get(unit);
        if (known === undefined) concepts.set(unit, new Set([concept]));
        else known.add(concept);
      }
    }
  }
  return new Map([...concepts].map(([unit, set]) => [unit, set.size]));
};

/** Reads all names of a thesaurus, so that they can be found in texts by any of their words. */
export const buildNameIndex = (thesaurus: Thesaurus, analysis: TextAnalysis): NameIndex => {
  const raw = readNames(thesaurus, analysis).filter(({ words }) => words.length > 0);
  const counts = countConcepts(raw);
  const most = Math.log(1 + thesaurus.concepts.length);
  const weight = (stem: string): number =>
    Math.log(1 + thesaurus.concepts.length / (counts.get(stem) ?? 1)) / most;
  const places = new Map<string, Place[]>();
  const note = (unit: string, place: Place) => {
    const known = places.get(unit);
    if (known === undefined) places.set(unit, [place]);
    else known.push(place);
  };
  const names = raw.map(({ words, ...rest }, name) => {
    words.forEach(({ stem, parts }, word) => {
      note(stem, { name, word, part: -1 });
      parts.forEach((part, index) => note(part, { name, word, part: index }));
    });
    return {
      ...rest,
      words: words.map(({ stem, parts }) => ({ stem, parts, weight: weight(stem) })),
    };
  });
  return { names, places, weight, isStopWord: (word) => analysis.isStopWord(word) };
};
