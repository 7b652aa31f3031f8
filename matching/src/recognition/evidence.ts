import type { Name, NameKind } from './name-index.ts';
import type { TextCells } from './text-cells.ts';

/** A label says more than half a label, and that more than a cue. */
const KIND: Readonly<Record<NameKind, number>> = { label: 1, half: 0.8, cue: 0.7 };
/** Two words that say what a compound says, or the other way round, are nearly as good. */
const PIECED_TOGETHER = 0.9;
/** One part of a compound alone says little of it. */
const PARTS_SHARPNESS = 1.5;
/** A name that fits half says far less than half. */
const SHARPNESS = 2;

/** That a text speaks of a concept, because it has one of its names, more or less. */
export interface Evidence {
  strength: number;
  /** Indexes of the words of the text. */
  sources: readonly number[];
  name: Name;
}

/** Evidence weaker than this is none. */
const WEAKEST = 0.08;

type NameWord = Name['words'][number];

/** How well the text has the parts of a word of a name, put together. */
const pieced = ({ credits }: TextCells, { cell, parts }: NameWord): number => {
  let sum = 0;
  for (let part = cell + 1; part <= cell + parts.length; part += 1) sum += credits[part] ?? 0;
  return sum === 0 ? 0 : PIECED_TOGETHER * (sum / parts.length) ** PARTS_SHARPNESS;
};

/** How well the text has a word of a name: the whole, or its parts. */
const creditOf = (text: TextCells, word: NameWord): number => {
  const whole = text.credits[word.cell] ?? 0;
  return word.parts.length === 0 ? whole : Math.max(whole, pieced(text, word));
};

/** The words of the text behind a word of a name. */
const sourcesOf = (text: TextCells, word: NameWord): number[] => {
  const whole = text.credits[word.cell] ?? 0;
  const isWhole = word.parts.length === 0 || pieced(text, word) <= whole;
  const [from, to] = isWhole
    ? [word.cell, word.cell]
    : [word.cell + 1, word.cell + word.parts.length];
  const sources: number[] = [];
  for (let cell = from; cell <= to; cell += 1) {
    const source = text.sources[cell] ?? -1;
    if (source >= 0) sources.push(source);
  }
  return sources;
};

/** Whether several words of a name stand inside one word of the text: a compound that says the same. */
const isPieced = (text: TextCells, words: readonly NameWord[], own: NameWord): boolean => {
  const sources = sourcesOf(text, own);
  return words.some(
    (other) =>
      other !== own &&
      creditOf(text, other) > 0 &&
      sourcesOf(text, other).some((source) => sources.includes(source)),
  );
};

/** How much of a name the text has, in shares of its words. */
const reachedOf = ({ words }: Name, text: TextCells): number => {
  let found = 0;
  let reached = 0;
  for (const word of words) {
    const credit = creditOf(text, word);
    if (credit > 0) found += 1;
    reached += word.share * credit;
  }
  if (found < 2) return reached;
  let together = 0;
  for (const word of words) {
    const own = creditOf(text, word);
    const isBetter = own > 0 && own < PIECED_TOGETHER && isPieced(text, words, word);
    together += word.share * (isBetter ? PIECED_TOGETHER : own);
  }
  return together;
};

/** What the words that a text has of a name are worth together; null when that is next to nothing. */
export const evidenceOf = (name: Name, text: TextCells): Evidence | null => {
  const fit = name.shares === 0 ? 0 : (reachedOf(name, text) / name.shares) ** SHARPNESS;
  const strength = KIND[name.kind] * name.weight * fit;
  if (strength < WEAKEST) return null;
  const behind = name.words.flatMap((word) =>
    creditOf(text, word) > 0 ? sourcesOf(text, word) : [],
  );
  const sources = [...new Set(behind)].sort((one, other) => one - other);
  return { strength, sources, name };
};

/** Many hints make it surer, though never wholly; what the same words say twice counts once. */
export const combineEvidence = (
  evidence: readonly Evidence[],
): { strength: number; best: Evidence } | null => {
  const sorted = [...evidence].sort((a, b) => b.strength - a.strength);
  const [best] = sorted;
  if (best === undefined) return null;
  const used = new Set<number>();
  let doubt = 1;
  for (const { strength, sources } of sorted) {
    if (sources.some((source) => used.has(source))) continue;
    for (const source of sources) used.add(source);
    doubt *= 1 - strength;
  }
  return { strength: 1 - doubt, best };
};
