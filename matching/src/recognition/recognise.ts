import type { SpecialDataFinder } from '../special-data/find-special-data.ts';
import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { combineEvidence, evidenceOf, type Evidence } from './evidence.ts';
import { createPlaceFinder, type Fit } from './find-places.ts';
import { isHint } from './is-hint.ts';
import { buildNameIndex, type NameKind } from './name-index.ts';
import { TextCells } from './text-cells.ts';

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
  /** Whether all there is is one short word that means other things as well: `heet`, `bank`. */
  isHint: boolean;
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

  const cells = new TextCells(index);

  /** Notes what the words have of each name. */
  const collect = (words: readonly AnalysedWord[], special: ReadonlySet<number>): void => {
    const note = (fits: readonly Fit[], source: number) => {
      for (const { name, cell, credit } of fits) cells.note(name, cell, credit, source);
    };
    let previous: AnalysedWord | null = null;
    words.forEach((word, at) => {
      const counts = !special.has(at) && !analysis.isStopWord(word.word);
      if (counts) note(finder.find(word), at);
      if (counts && previous !== null) note(finder.findJoined(previous, word), at);
      previous = counts ? word : null;
    });
  };

  const evidenceByConcept = (): Map<string, Evidence[]> => {
    const byConcept = new Map<string, Evidence[]>();
    cells.empty((name) => {
      const evidence = evidenceOf(name, cells);
      if (evidence === null) return;
      const known = byConcept.get(name.concept);
      if (known === undefined) byConcept.set(name.concept, [evidence]);
      else known.push(evidence);
    });
    return byConcept;
  };

  return {
    recognise: (text, { ofPerson = true } = {}) => {
      const words = analysis.words(text);
      const special = ofPerson ? specialData.wordsOf(words) : NOTHING_SPECIAL;
      const found: Recognition[] = [];
      collect(words, special);
      for (const [concept, evidence] of evidenceByConcept()) {
        const combined = combineEvidence(evidence);
        if (combined === null) continue;
        const { strength, best } = combined;
        const said = saidWords(text, words, best.sources);
        const { text: name, kind } = best.name;
        found.push({ concept, strength, said, name, kind, isHint: isHint(words, evidence) });
      }
      return found.sort((a, b) => b.strength - a.strength || (a.concept < b.concept ? -1 : 1));
    },
  };
};
