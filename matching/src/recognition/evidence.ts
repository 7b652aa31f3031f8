import type { Name, NameKind } from './name-index.ts';

/** A label says more than half a label, and that more than a cue. */
const KIND: Readonly<Record<NameKind, number>> = { label: 1, half: 0.8, cue: 0.7 };
/** Two words that say what a compound says, or the other way round, are nearly as good. */
const PIECED_TOGETHER = 0.9;
/** One part of a compound alone says little of it. */
const PARTS_SHARPNESS = 1.5;
/** A name that fits half says far less than half. */
const SHARPNESS = 2;

/**
 * What a text has of one name: per cell (a whole word of the name, or a part of it) the best credit, and
 * the index of the word of the text behind it.
 */
export interface Partial {
  credits: number[];
  sources: number[];
}

export const emptyPartial = ({ cells }: Name): Partial => ({
  credits: new Array<number>(cells).fill(0),
  sources: new Array<number>(cells).fill(-1),
});

export const noteCredit = (
  { credits, sources }: Partial,
  cell: number,
  credit: number,
  source: number,
): void => {
  if (credit <= (credits[cell] ?? 0)) return;
  credits[cell] = credit;
  sources[cell] = source;
};

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
const pieced = ({ credits }: Partial, { cell, parts }: NameWord): number => {
  let sum = 0;
  for (let part = cell + 1; part <= cell + parts.length; part += 1) sum += credits[part] ?? 0;
  return sum === 0 ? 0 : PIECED_TOGETHER * (sum / parts.length) ** PARTS_SHARPNESS;
};

/** How well the text has a word of a name: the whole, or its parts. */
const creditOf = (partial: Partial, word: NameWord): number =>
  Math.max(partial.credits[word.cell] ?? 0, pieced(partial, word));

/** The words of the text behind a word of a name. */
const sourcesOf = (partial: Partial, word: NameWord): number[] => {
  const whole = partial.credits[word.cell] ?? 0;
  const [from, to] =
    pieced(partial, word) > whole
      ? [word.cell + 1, word.cell + 1 + word.parts.length]
      : [word.cell, word.cell + 1];
  return partial.sources.slice(from, to).filter((source) => source >= 0);
};

/** Whether several words of a name stand inside one word of the text: a compound that says the same. */
const isPieced = (partial: Partial, words: readonly NameWord[], own: NameWord): boolean => {
  const sources = sourcesOf(partial, own);
  return words.some(
    (other) =>
      other !== own && sourcesOf(partial, other).some((source) => sources.includes(source)),
  );
};

/** What the words that a text has of a name are worth together; null when that is next to nothing. */
export const evidenceOf = (name: Name, partial: Partial): Evidence | null => {
  const found = name.words.filter((word) => creditOf(partial, word) > 0);
  let weights = 0;
  let reached = 0;
  let most = 0;
  for (const word of name.words) {
    const own = creditOf(partial, word);
    const credit =
      found.length > 1 && own > 0 && isPieced(partial, found, word)
        ? Math.max(own, PIECED_TOGETHER)
        : own;
    most = Math.max(most, word.weight);
    // Squared, so that a word as common as `organiseren` hardly counts beside a rare one.
    weights += word.weight * word.weight;
    reached += word.weight * word.weight * credit;
  }
  const fit = weights === 0 ? 0 : (reached / weights) ** SHARPNESS;
  const strength = KIND[name.kind] * most * fit;
  if (strength < WEAKEST) return null;
  const sources = [...new Set(found.flatMap((word) => sourcesOf(partial, word)))];
  return { strength, sources: sources.sort((one, other) => one - other), name };
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
