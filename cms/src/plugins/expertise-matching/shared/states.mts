/** What somebody puts forward: help that is offered, or help that is asked. */
export const listingKinds = ['offer', 'request'] as const;
export type ListingKind = (typeof listingKinds)[number];

/**
 * Where an offer or a request stands. `open`: may be proposed, and stands on the site when it is public.
 * `paused`: nothing new is proposed. The last three are the end; `expired` can be renewed by who placed it.
 */
export const listingStates = ['open', 'paused', 'expired', 'closed', 'erased'] as const;
export type ListingState = (typeof listingStates)[number];

/** The two sides of a proposal. */
export const sides = ['helper', 'requester'] as const;
export type Side = (typeof sides)[number];

/**
 * Where a proposal stands. `asked-helper` and `asked-requester` wait for an answer, `later` for a better
 * moment of the helper, `exchanged` for what came of it. Contact details are known from `exchanged` on.
 */
export const proposalStates = [
  'asked-helper',
  'later',
  'asked-requester',
  'exchanged',
  'ended',
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Why a proposal ended. `done`: what came of it was told, or nobody told within the time. */
export const proposalEnds = [
  'declined-by-helper',
  'declined-by-requester',
  'expired',
  'withdrawn',
  'listing-gone',
  'done',
] as const;
export type ProposalEnd = (typeof proposalEnds)[number];

/** What came of it, as each side tells. */
export const outcomes = ['helped', 'in-progress', 'no-contact', 'no-fit'] as const;
export type Outcome = (typeof outcomes)[number];

/** How well an offer fits, of the score on expertise alone. Never shown as a number. */
export const matchBands = ['strong', 'good', 'possible'] as const;
export type MatchBand = (typeof matchBands)[number];
