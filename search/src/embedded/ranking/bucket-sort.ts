import type { RankingRule } from './ranking-context.ts';

/**
 * The documents from `from` to `to` when sorted by the rules, one after the other. A rule only looks at the
 * documents that the rules before it could not tell apart, and only where the answer needs it.
 */
export const bucketSort = (
  slots: readonly number[],
  rules: readonly RankingRule[],
  from: number,
  to: number,
): number[] => {
  const [rule, ...rest] = rules;
  if (from >= to || from >= slots.length || to <= 0) return [];
  if (rule === undefined || slots.length === 1) return slots.slice(Math.max(0, from), to);
  const costs = Float64Array.from(slots, rule.cost);
  const [any] = costs;
  // Most often a rule cannot tell documents apart: then nothing needs to be moved.
  if (costs.every((cost) => cost === any)) return bucketSort(slots, rest, from, to);
  const buckets = new Map<number, number[]>();
  for (const [at, slot] of slots.entries()) {
    const cost = costs[at] ?? 0;
    const bucket = buckets.get(cost);
    if (bucket === undefined) buckets.set(cost, [slot]);
    else bucket.push(slot);
  }
  const sorted: number[] = [];
  let start = 0;
  for (const cost of [...buckets.keys()].sort((a, b) => a - b)) {
    if (start >= to) break;
    const bucket = buckets.get(cost) ?? [];
    sorted.push(...bucketSort(bucket, rest, from - start, to - start));
    start += bucket.length;
  }
  return sorted;
};
