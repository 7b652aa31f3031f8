import { z } from 'zod';

/** 409: why something cannot be done (any more). */
export const matchingRefusals = [
  'request-not-open',
  'offer-not-open',
  'request-has-three',
  'helper-has-three',
  'offer-is-full',
  'asked-before',
  'own-offer',
  'no-such-need',
  'changed-meanwhile',
  'not-in-this-state',
] as const;
export const refusedMatching = z.object({ refused: z.enum(matchingRefusals) });
export type MatchingRefusal = (typeof matchingRefusals)[number];
