/**
 * Where a combination stands. `asked`: everybody was asked, some may have answered. `agreed`: all said yes
 * and know each other. It ends when one does not go along, or when it is known what came of it.
 */
export const combinationStates = ['asked', 'agreed', 'ended'] as const;
export type CombinationState = (typeof combinationStates)[number];

/** Why a combination ended. `done`: what came of it was told, or nobody told within the time. */
export const combinationEnds = [
  'declined',
  'expired',
  'withdrawn',
  'listing-gone',
  'done',
] as const;
export type CombinationEnd = (typeof combinationEnds)[number];

/**
 * Where one who takes part stands: asked, waiting for a better moment, or answered. `withdrew`: took back
 * what was said. `gone`: what they placed is not there any more.
 */
export const partyStates = ['asked', 'later', 'yes', 'no', 'withdrew', 'gone'] as const;
export type PartyState = (typeof partyStates)[number];

/** A pair helps in one direction or in both; in a ring each helps the next, and the last the first. */
export const combinationShapes = ['pair', 'ring'] as const;
export type CombinationShape = (typeof combinationShapes)[number];
