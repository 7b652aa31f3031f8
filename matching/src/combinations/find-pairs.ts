import { bestEdges, type HelpEdge } from './help-edge.ts';

/** Two initiatives of which one offers what the other asks. */
export interface CombinationPair<E extends HelpEdge = HelpEdge> {
  help: E;
  /** What comes back, when each can help the other. */
  inReturn: E | null;
  /** Whether they work in different policy fields: such a pair would not meet by itself. */
  isAcrossFields: boolean;
}

const sharesField = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.some((field) => other.includes(field));

const order = (one: CombinationPair, other: CombinationPair): number =>
  Number(other.isAcrossFields) - Number(one.isAcrossFields) ||
  Number(other.inReturn !== null) - Number(one.inReturn !== null) ||
  other.help.score - one.help.score ||
  (`${one.help.from} ${one.help.to}` < `${other.help.from} ${other.help.to}` ? -1 : 1);

/**
 * Pairs of initiatives, the best first: across policy fields before within one, help in both directions
 * before help in one.
 * @param fields the policy fields of each initiative
 */
export const findPairs = <E extends HelpEdge>(
  edges: readonly E[],
  fields: ReadonlyMap<string, readonly string[]>,
): CombinationPair<E>[] => {
  const best = bestEdges(edges);
  const pairs: CombinationPair<E>[] = [];
  for (const [from, others] of best) {
    for (const [to, help] of others) {
      const inReturn = best.get(to)?.get(from) ?? null;
      // A pair in both directions is told once, by its stronger help.
      if (
        inReturn !== null &&
        (inReturn.score > help.score || (inReturn.score === help.score && to < from))
      ) {
        continue;
      }
      const isAcrossFields = !sharesField(fields.get(from), fields.get(to));
      pairs.push({ help, inReturn, isAcrossFields });
    }
  }
  return pairs.sort(order);
};
