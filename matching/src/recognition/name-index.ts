import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** A label says what a concept is, half of one (`bezwaar` of `bezwaar en beroep`) nearly so; a cue hints at it. */
export type NameKind = 'label' | 'half' | 'cue';

/** One word of a name that counts: stop words are left out. */
export interface NameWord {
  word: string;
  stem: string;
  parts: readonly string[];
  /**
   * How much this word says, 0 to 1: a word in the names of many concepts says little. Squared, so that one as
   * common as `organiseren` hardly counts beside a rare one.
   */
  share: number;
  /** The number of its cell, among those of all names; those of its parts follow it. */
  cell: number;
}

/** A label or cue word of a concept, ready to be found in texts. */
export interface Name {
  concept: string;
  kind: NameKind;
  text: string;
  words: readonly NameWord[];
  /** Its cells: from this one up to, but without, that one. */
  from: number;
  upTo: number;
  /** The shares of its words together. */
  shares: number;
  /** What the word that says most of it says, 0 to 1. */
  weight: number;
}

/** Where a stem stands in a name. */
export interface Place {
  name: number;
  cell: number;
  isPart: boolean;
}

export interface NameIndex {
  names: readonly Name[];
  /** How many cells all names have: one for each word, and for each part of a word. */
  cells: number;
  /** Places of a stem in all names. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** How much a stem says, 0 to 1. */
  weight: (stem: string) => number;
}

interface RawName {
  concept: string;
  kind: NameKind;
  text: string;
  words: readonly AnalysedWord[];
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

const readNames = (thesaurus: Thesaurus, analysis: TextAnalysis): RawName[] =>
  thesaurus.concepts
    .flatMap(({ id, prefLabel, altLabels, cueWords }) => {
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
    })
    .filter(({ words }) => words.length > 0);

/** In the names of how many concepts each stem stands. */
const countConcepts = (names: readonly RawName[]): Map<string, number> => {
  const concepts = new Map<string, Set<string>>();
  for (const { concept, words } of names) {
    for (const stem of words.flatMap((word) => [word.stem, ...word.parts])) {
      const known = concepts.get(stem);
      if (known === undefined) concepts.set(stem, new Set([concept]));
      else known.add(concept);
    }
  }
  return new Map([...concepts].map(([stem, set]) => [stem, set.size]));
};

/** Gives each word and part of a name its cell. */
const layOut = (raw: readonly RawName[], weight: (stem: string) => number) => {
  let cells = 0;
  const names = raw.map(({ words, ...rest }): Name => {
    const from = cells;
    const laidOut = words.map(({ word, stem, parts }) => {
      const cell = cells;
      cells += 1 + parts.length;
      return { word, stem, parts, share: weight(stem) * weight(stem), cell };
    });
    return {
      ...rest,
      words: laidOut,
      from,
      upTo: cells,
      shares: laidOut.reduce((sum, { share }) => sum + share, 0),
      weight: Math.max(0, ...words.map(({ stem }) => weight(stem))),
    };
  });
  return { names, cells };
};

const placesIn = (names: readonly Name[]): Map<string, Place[]> => {
  const places = new Map<string, Place[]>();
  const note = (stem: string, place: Place) => {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [place]);
    else known.push(place);
  };
  names.forEach(({ words }, name) => {
    for (const { stem, parts, cell } of words) {
      note(stem, { name, cell, isPart: false });
      parts.forEach((part, at) => note(part, { name, cell: cell + 1 + at, isPart: true }));
    }
  });
  return places;
};

/** Reads all names of a thesaurus, so that they can be found in texts by any of their words. */
export const buildNameIndex = (thesaurus: Thesaurus, analysis: TextAnalysis): NameIndex => {
  const raw = readNames(thesaurus, analysis);
  const counts = countConcepts(raw);
  const all = thesaurus.concepts.length;
  const weight = (stem: string): number =>
    Math.log(1 + all / (counts.get(stem) ?? 1)) / Math.log(1 + all);
  const { names, cells } = layOut(raw, weight);
  return { names, cells, places: placesIn(names), weight };
};
