import type { SpecialDataFinder } from '../special-data/find-special-data.ts';
import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import {
  combineEvidence,
  emptyPartial,
  evidenceOf,
  noteCredit,
  type Evidence,
  type Partial,
} from './evidence.ts';
import { createPlaceFinder, type Fit } from './find-places.ts';
import { buildNameIndex, type NameKind } from './name-index.ts';

/** A concept found in a text. */
export interface Recognition {
  concept: string;
  /** How surely, 0 to 1. */
  strength: number;
  /** The words of the text that gave it away, as they stand there. */
  said: string;
  /** The label or cue word they fit best. */
  name: string;
  kind: NameKind;
}

export interface RecognitionOptions {
  /**
   * Whether the text is about people, as most are: then nothing is derived from special personal data in
   * it. False for a tag, which names a subject.
   */
  ofPerson?: boolean;
}

export interface Recogniser {
  /** Concepts in a text, the surest first. */
  recognise(text: string, options?: RecognitionOptions): Recognition[];
}

const NOTHING_SPECIAL: ReadonlySet<number> = new Set();

const saidWords = (text: string, words: readonly AnalysedWord[], at: readonly number[]): string =>
  at
    .flatMap((index) => {
      const word = words[index];
      return word === undefined ? [] : [text.slice(word.start, word.end)];
    })
    .join(' ');

/** Makes what finds the concepts of a thesaurus in people's own words. */
export const createRecogniser = (
  thesaurus: Thesaurus,
  analysis: TextAnalysis,
  specialData: SpecialDataFinder,
): Recogniser => {
  const index = buildNameIndex(thesaurus, analysis);
  const finder = createPlaceFinder(index, analysis);

  /** What the words have of each name. */
  const collect = (words: readonly AnalysedWord[], special: ReadonlySet<number>) => {
    const partials = new Map<number, Partial>();
    const note = (fits: readonly Fit[], source: number) => {
      for (const { name, cell, credit } of fits) {
        let partial = partials.get(name);
        if (partial === undefined) {
          const known = index.names[name];
          if (known === undefined) continue;
          partial = emptyPartial(known);
          partials.set(name, partial);
        }
        noteCredit(partial, cell, credit, source);
      }
    };
    let previous: AnalysedWord | null = null;
    words.forEach((word, at) => {
      const counts = !special.has(at) && !analysis.isStopWord(word.word);
      if (counts) note(finder.find(word), at);
      if (counts && previous !== null) note(finder.findJoined(previous, word), at);
      previous = counts ? word : null;
    });
    return partials;
  };

  const evidenceByConcept = (partials: ReadonlyMap<number, Partial>) => {
    const byConcept = new Map<string, Evidence[]>();
    for (const [id, partial] of partials) {
      const name = index.names[id];
      if (name === undefined) continue;
      const evidence = evidenceOf(name, partial);
      if (evidence === null) continue;
      const known = byConcept.get(name.concept);
      if (known === undefined) byConcept.set(name.concept, [evidence]);
      else known.push(evidence);
    }
    return byConcept;
  };

  return {
    recognise: (text, { ofPerson = true } = {}) => {
      const words = analysis.words(text);
      const special = ofPerson ? specialData.wordsOf(words) : NOTHING_SPECIAL;
      const found: Recognition[] = [];
      for (const [concept, evidence] of evidenceByConcept(collect(words, special))) {
        const combined = combineEvidence(evidence);
        if (combined === null) continue;
        const { strength, best } = combined;
        const said = saidWords(text, words, best.sources);
        found.push({ concept, strength, said, name: best.name.text, kind: best.name.kind });
      }
      return found.sort((a, b) => b.strength - a.strength || (a.concept < b.concept ? -1 : 1));
    },
  };
};
