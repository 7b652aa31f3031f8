import type { RankingRule } from './ranking-context.ts';

/** Scratch, reused: no rule is asked before the costs of the one before it are done with. */
let scratch = new Float64Array(0);

const costsOf = (slots: Uint32Array, { cost }: RankingRule): Float64Array => {
  if (scratch.length < slots.length) scratch = new Float64Array(slots.length);
  const costs = scratch.subarray(0, slots.length);
  for (let at = 0; at < slots.length; at += 1) costs[at] = cost(slots[at] ?? 0);
  return costs;
};

/** The cost of the document in place `wanted` once they are sorted, or of the last one. */
const edgeCost = (costs: Float64Array, wanted: number): number => {
  const lowest = new Float64Array(Math.min(wanted, costs.length)).fill(Number.POSITIVE_INFINITY);
  const last = lowest.length - 1;
  for (const cost of costs) {
    if (cost >= (lowest[last] ?? 0)) continue;
    let [from, to] = [0, last];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lowest[middle] ?? 0) <= cost) from = middle + 1;
      else to = middle;
    }
    lowest.copyWithin(from + 1, from, last);
    lowest[from] = cost;
  }
  return lowest[last] ?? 0;
};

/** The documents up to the edge, those that cost the same together, the cheapest first. */
const bucketsOf = (slots: Uint32Array, costs: Float64Array, edge: number): Uint32Array[] => {
  // Fewer than are wanted cost less than the edge; any number may stand on it.
  const before = new Map<number, number[]>();
  const onEdge = new Uint32Array(slots.length);
  let tied = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const cost = costs[at] ?? 0;
    if (cost > edge) continue;
    const slot = slots[at] ?? 0;
    if (cost === edge) {
      onEdge[tied] = slot;
      tied += 1;
    } else {
      const bucket = before.get(cost);
      if (bucket === undefined) before.set(cost, [slot]);
      else bucket.push(slot);
    }
  }
  const sorted = [...before]
    .sort(([a], [b]) => a - b)
    .map(([, bucket]) => Uint32Array.from(bucket));
  return [...sorted, onEdge.subarray(0, tied)];
};

/**
 * The documents from `from` to `to` when sorted by the rules, one after the other. A rule only looks at the
 * documents that the rules before it could not tell apart, and only where the answer needs it.
 */
export const bucketSort = (
  slots: Uint32Array,
  rules: readonly RankingRule[],
  from: number,
  to: number,
): number[] => {
  const [rule, ...rest] = rules;
  if (from >= to || from >= slots.length || to <= 0) return [];
  if (rule === undefined || slots.length === 1) return [...slots.subarray(Math.max(0, from), to)];
  // A rule that knows only one cost has nothing to say.
  if (rule.maxCost === 0) return bucketSort(slots, rest, from, to);
  const costs = costsOf(slots, rule);
  const sorted: number[] = [];
  let start = 0;
  for (const bucket of bucketsOf(slots, costs, edgeCost(costs, to))) {
    sorted.push(...bucketSort(bucket, rest, from - start, to - start));
    start += bucket.length;
  }
  return sorted;
};
