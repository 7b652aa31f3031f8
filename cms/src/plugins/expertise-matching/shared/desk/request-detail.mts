import { z } from 'zod';
import { card } from '../card.mts';
import { matchBands } from '../states.mts';
import { candidate, leftOutReasons } from './candidates.mts';
import { id } from './list-fields.mts';
import { proposalEvent, proposalRow } from './proposals.mts';
import { requestRow } from './requests.mts';

/** `GET /requests/:id`: the request, and per need who could help. */
export const requestDetail = requestRow.extend({
  card,
  /** Made for this request, the oldest first, with what happened. */
  proposals: z.array(proposalRow.extend({ history: z.array(proposalEvent) })),
  needs: z.array(
    z.object({
      text: z.string(),
      tags: z.array(z.string()),
      /** The mail to a helper around the message, as plain text. */
      mail: z.object({ subject: z.string(), before: z.string(), after: z.string() }),
      /** The best first. */
      candidates: z.array(candidate),
      leftOut: z.array(
        z.object({
          id,
          card,
          band: z.enum(matchBands).nullable(),
          reason: z.enum(leftOutReasons),
        }),
      ),
    }),
  ),
  /** A first text for the mail to a helper, to be changed. */
  message: z.string(),
});
export type RequestDetail = z.infer<typeof requestDetail>;
