import type { RequestStage } from '../../../shared/desk/requests.mts';
import type { ListingState } from '../../../shared/states.mts';

/** What decides how a request stands for who works at the desk. */
export interface RequestFacts {
  state: ListingState;
  openProposals: number;
  exchanged: number;
  /** Whether there is an offer that can be asked now. */
  hasMatch: boolean;
}

/** How a request stands, and so whose turn it is. What is being answered comes before what was reached before. */
export function requestStage({
  state,
  openProposals,
  exchanged,
  hasMatch,
}: RequestFacts): RequestStage {
  if (openProposals > 0) return 'waiting';
  if (exchanged > 0) return 'introduced';
  if (state !== 'open') return 'paused';
  return hasMatch ? 'to-propose' : 'no-match';
}

const ours: readonly RequestStage[] = ['to-propose', 'no-match'];

/** Whether it waits for the network, and not for one of the people. */
export const isOurTurn = (stage: RequestStage): boolean => ours.includes(stage);
