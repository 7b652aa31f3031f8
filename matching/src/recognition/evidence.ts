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

interface WordCredit {
  credit: number;
  sources: readonly number[];
}

/** How well the text has one word of a name: the whole, or its parts. */
const creditOf = (
  { credits, sources }: Partial,
  { cell, parts }: Name['words'][number],
): WordCredit => {
  const whole = credits[cell] ?? 0;
  let sum = 0;
  const partSources: number[] = [];
  for (let part = cell + 1; part <= cell + parts.length; part += 1) {
    const credit = credits[part] ?? 0;
    if (credit === 0) continue;
    sum += credit;
    partSources.push(sources[part] ?? -1);
  }
  const pieced = sum === 0 ? 0 : PIECED_TOGETHER * (sum / parts.length) ** PARTS_SHARPNESS;
  if (pieced > whole) return { credit: pieced, sources: partSources };
  return { credit: whole, sources: whole === 0 ? [] : [sources[cell] ?? -1] };
};

/** Whether several words of a name stand inside one word of the text: a compound that says the same. */
const isPieced = (all: readonly WordCredit[], own: WordCredit): boolean =>
  all.length > 1 &&
  all.some(
    (other) => other !== own && other.sources.some((source) => own.sources.includes(source)),
  );

/** What the words that a text has of a name are worth together. */
export const evidenceOf = (name: Name, partial: Partial): Evidence => {
  const found = name.words.map((word) => creditOf(partial, word));
  let weights = 0;
  let reached = 0;
  let most = 0;
  found.forEach((own, index) => {
    const weight = name.words[index]?.weight ?? 0;
    const credit = isPieced(found, own) ? Math.max(own.credit, PIECED_TOGETHER) : own.credit;
    most = Math.max(most, weight);
    // Squared, so that a word as common as `organiseren` hardly counts beside a rare one.
    weights += weight * weight;
    reached += weight * weight * credit;
  });
  const fit = weights === 0 ? 0 : (reached / weights) ** SHARPNESS;
  const sources = [...new Set(found.flatMap((own) => own.sources))].sort((a, b) => a - b);
  return { strength: KIND[name.kind] * most * fit, sources, name };
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
