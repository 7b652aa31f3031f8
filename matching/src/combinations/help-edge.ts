import { BAND_FROM, type Band } from '../score/band.ts';
import { BEST_TOTAL } from '../score/expertise-score.ts';

/** One initiative that can help another: an offer of `from` fits a request of `to`. Callers may add to it. */
export interface HelpEdge {
  from: string;
  to: string;
  offer: string;
  request: string;
  /** The score of expertise of the offer for the request. */
  score: number;
}

/** Combinations are made of what is good on its own. */
const LOWEST: Band = 'good';

/** How strong an edge is, 0 to 1, so that rings of different lengths can be compared. */
export const edgeStrength = ({ score }: HelpEdge): number => Math.min(1, score / BEST_TOTAL);

/** The best edge of each pair of initiatives in each direction, without those too weak to build on. */
export const bestEdges = <E extends HelpEdge>(edges: readonly E[]): Map<string, Map<string, E>> => {
  const best = new Map<string, Map<string, E>>();
  for (const edge of edges) {
    if (edge.from === edge.to || edge.score < BAND_FROM[LOWEST]) continue;
    let others = best.get(edge.from);
    if (others === undefined) {
      others = new Map();
      best.set(edge.from, others);
    }
    if ((others.get(edge.to)?.score ?? 0) < edge.score) others.set(edge.to, edge);
  }
  return best;
};
