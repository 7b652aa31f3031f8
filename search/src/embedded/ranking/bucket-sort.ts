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
  // A rule that knows only one cost has nothing to say.
  if (rule.maxCost === 0) return bucketSort(slots, rest, from, to);
  const costs = new Float64Array(slots.length);
  let isTold = false;
  for (let at = 0; at < slots.length; at += 1) {
    const cost = rule.cost(slots[at] ?? 0);
    costs[at] = cost;
    if (cost !== costs[0]) isTold = true;
  }
  // Most often a rule cannot tell documents apart: then nothing needs to be moved.
  if (!isTold) return bucketSort(slots, rest, from, to);
  const buckets = new Map<number, number[]>();
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
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
