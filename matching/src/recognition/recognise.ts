import type { SpecialDataFinder } from '../special-data/find-special-data.ts';
import type { AnalysedWord, TextAnalysis } from '../text/text-analysis.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { createPlaceFinder, type Fit } from './find-places.ts';
import { buildNameIndex, type Name, type NameKind } from './name-index.ts';

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

/** A label says more than a cue. */
const KIND: Record<NameKind, number> = { label: 1, half: 0.8, cue: 0.7 };
/** A compound pieced together from separate words is nearly as good as the compound. */
const PIECED_TOGETHER = 0.9;
/** One part of a compound alone says little of it. */
const PARTS_SHARPNESS = 1.5;
/** A name that fits half says far less than half. */
const SHARPNESS = 2;
const WEAKEST = 0.08;

const NOTHING_SPECIAL: ReadonlySet<number> = new Set();

/** What a text has of one name so far. */
interface Partial {
  /** Per word of the name: the best credit of a whole word and of each part, and the text word behind it. */
  whole: Map<number, { credit: number; at: number }>;
  parts: Map<number, Map<number, { credit: number; at: number }>>;
}

interface Evidence {
  strength: number;
  at: readonly number[];
  name: Name;
}

const keepBest = <K>(
  map: Map<K, { credit: number; at: number }>,
  key: K,
  credit: number,
  at: number,
) => {
  const known = map.get(key);
  if (known === undefined || known.credit < credit) map.set(key, { credit, at });
};

/** How well the text has one word of a name. */
const creditOf = (partial: Partial, name: Name, word: number): { credit: number; at: number[] } => {
  const whole = partial.whole.get(word);
  const parts = partial.parts.get(word);
  const count = name.words[word]?.parts.length ?? 0;
  if (parts === undefined || count === 0) {
    return whole === undefined ? { credit: 0, at: [] } : { credit: whole.credit, at: [whole.at] };
  }
  let sum = 0;
  const at: number[] = [];
  for (const part of parts.values()) {
    sum += part.credit;
    at.push(part.at);
  }
  const pieced = PIECED_TOGETHER * (sum / count) ** PARTS_SHARPNESS;
  if (whole !== undefined && whole.credit >= pieced)
    return { credit: whole.credit, at: [whole.at] };
  return { credit: pieced, at };
};

const evidenceOf = (name: Name, partial: Partial): Evidence => {
  let weight = 0;
  let credit = 0;
  let most = 0;
  const at: number[] = [];
  const found = name.words.map((_, index) => creditOf(partial, name, index));
  name.words.forEach((word, index) => {
    const own = found[index];
    if (own === undefined) return;
    // Several words of the name inside one word of the text: a compound that says the same.
    const isPieced = found.some(
      (other, at) => at !== index && other.at.some((a) => own.at.includes(a)),
    );
    const w = word.weight ** 2;
    weight += w;
    most = Math.max(most, word.weight);
    credit += w * (isPieced ? Math.max(own.credit, PIECED_TOGETHER) : own.credit);
    at.push(...own.at);
  });
  const fit = weight === 0 ? 0 : (credit / weight) ** SHARPNESS;
  return {
    strength: KIND[name.kind] * most * fit,
    at: [...new Set(at)].sort((a, b) => a - b),
    name,
  };
};

/** Many hints make it surer, though never wholly; what the same words say twice counts once. */
const combine = (evidence: readonly Evidence[]): { strength: number; best: Evidence } | null => {
  const sorted = [...evidence].sort((a, b) => b.strength - a.strength);
  const [best] = sorted;
  if (best === undefined) return null;
  const used = new Set<number>();
  let doubt = 1;
  for (const { strength, at } of sorted) {
    if (at.some((index) => used.has(index))) continue;
    for (const index of at) used.add(index);
    doubt *= 1 - strength;
  }
  return { strength: 1 - doubt, best };
};

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
  return {
    recognise: (text, { ofPerson = true } = {}) => {
      const words = analysis.words(text);
      const special = ofPerson ? specialData.wordsOf(words) : NOTHING_SPECIAL;
      const partials = new Map<number, Partial>();
      const note = (fits: readonly Fit[], at: number) => {
        for (const { name, word: nameWord, part, credit } of fits) {
          let partial = partials.get(name);
          if (partial === undefined) {
            partial = { whole: new Map(), parts: new Map() };
            partials.set(name, partial);
          }
          if (part < 0) keepBest(partial.whole, nameWord, credit, at);
          else {
            let parts = partial.parts.get(nameWord);
            if (parts === undefined) {
              parts = new Map();
              partial.parts.set(nameWord, parts);
            }
            keepBest(parts, part, credit, at);
          }
        }
      };
      const counts = (at: number) => {
        const word = words[at];
        return word !== undefined && !special.has(at) && !index.isStopWord(word.word);
      };
      words.forEach((word, at) => {
        if (!counts(at)) return;
        note(finder.find(word), at);
        const next = words[at + 1];
        if (next !== undefined && counts(at + 1)) note(finder.findJoined(word, next), at);
      });
      const byConcept = new Map<string, Evidence[]>();
      for (const [id, partial] of partials) {
        const name = index.names[id];
        if (name === undefined) continue;
        const evidence = evidenceOf(name, partial);
        if (evidence.strength < WEAKEST) continue;
        const known = byConcept.get(name.concept);
        if (known === undefined) byConcept.set(name.concept, [evidence]);
        else known.push(evidence);
      }
      const found: Recognition[] = [];
      for (const [concept, evidence] of byConcept) {
        const combined = combine(evidence);
        if (combined === null) continue;
        const { strength, best } = combined;
        const said = saidWords(text, words, best.at);
        found.push({ concept, strength, said, name: best.name.text, kind: best.name.kind });
      }
      return found.sort((a, b) => b.strength - a.strength || (a.concept < b.concept ? -1 : 1));
    },
  };
};
