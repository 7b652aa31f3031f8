import type { CombinationRefusal } from '../../../shared/desk/combinations.mts';
import { combinationShape, type Gift } from './combination-shape.ts';
import { mayNotPropose, type ProposingFacts } from './may-propose.ts';

/** A gift with what decides whether it may be asked. */
export interface GiftFacts extends Gift {
  facts: ProposingFacts;
  need: number;
  /** Whether both stand on the site: what only the coordinator may see is no part of a combination. */
  isPublic: boolean;
}

/** Why gifts may not be proposed as a combination, or null. Each must be free for a proposal as well. */
export function mayNotCombine(gifts: readonly GiftFacts[], now: Date): CombinationRefusal | null {
  if (combinationShape(gifts) === null) return 'not-a-combination';
  for (const { facts, need, isPublic } of gifts) {
    const reason = mayNotPropose(facts, need, now);
    if (reason !== null) return reason;
    if (!isPublic) return 'not-a-combination';
  }
  return null;
}
