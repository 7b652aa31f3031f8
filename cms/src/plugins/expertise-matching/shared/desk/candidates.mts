import { reaches } from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';
import { card } from '../card.mts';
import { matchReason } from '../match-reason.mts';
import { matchBands } from '../states.mts';
import { count, id } from './list-fields.mts';
import { matchingRefusals } from './refusals.mts';

/** Why an offer that fits cannot be asked. */
export const leftOutReasons = [
  'not-published',
  'no-consent',
  'refused-before',
  'paused',
  'not-begun',
  'expired',
  'full',
  'no-shared-language',
  'out-of-reach',
] as const;

export const candidate = z.object({
  id,
  card,
  band: z.enum(matchBands),
  reasons: z.array(matchReason),
  reach: z.enum(reaches),
  /** Requests that this offer has now, and can have. */
  open: count,
  capacity: count,
  /** Questions that this helper must still answer, over all own offers. */
  openOfHelper: count,
  /** Why it cannot be proposed now, or null. */
  refusal: z.enum(matchingRefusals).nullable(),
});
export type Candidate = z.infer<typeof candidate>;
