import { bestEdges, edgeStrength, type HelpEdge } from './help-edge.ts';

/** Initiatives that each help the next, and the last the first. */
export interface Ring<E extends HelpEdge = HelpEdge> {
  /** In order of helping, from the initiative whose id comes first. */
  edges: readonly E[];
  score: number;
}

/** Each initiative more makes it likelier that one says no. */
const PER_INITIATIVE_MORE = 0.8;

/** A ring is as strong as its weakest edge; a longer one helps more people, and breaks more easily. */
export const scoreRing = (edges: readonly HelpEdge[]): number => {
  const weakest = edges.reduce((lowest, edge) => Math.min(lowest, edgeStrength(edge)), 1);
  return edges.length * weakest * PER_INITIATIVE_MORE ** (edges.length - 2);
};

const key = ({ edges }: Ring): string => edges.map(({ from }) => from).join(' ');

/** All rings of two and three, the best first. */
export const findRings = <E extends HelpEdge>(edges: readonly E[]): Ring<E>[] => {
  const best = bestEdges(edges);
  const rings: Ring<E>[] = [];
  const close = (path: readonly E[], first: string, last: string) => {
    const closing = best.get(last)?.get(first);
    if (closing === undefined) return;
    const ring = [...path, closing];
    rings.push({ edges: ring, score: scoreRing(ring) });
  };
  for (const [first, seconds] of best) {
    for (const [second, one] of seconds) {
      // Told once, from the initiative that comes first.
      if (second < first) continue;
      close([one], first, second);
      for (const [third, two] of best.get(second) ?? []) {
        if (third > first && third !== second) close([one, two], first, third);
      }
    }
  }
  return rings.sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
};
