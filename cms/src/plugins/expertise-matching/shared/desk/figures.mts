import { z } from 'zod';
import { listingStates, matchBands, outcomes, proposalEnds, proposalStates } from '../states.mts';
import { count, id, instant } from './list-fields.mts';

/** `GET /figures` */
export const figuresAnswer = z.object({
  requests: count,
  offers: count,
  /** Requests for which at least one helper said yes. */
  answered: count,
  /** Median of the hours from placing a request to the first yes; null without any. */
  hoursToFirstYes: z.number().nullable(),
  /** Proposals of which either side told that it helped. */
  confirmed: count,
  outcomes: z.record(z.enum(outcomes), count),
  ends: z.record(z.enum(proposalEnds), count),
  /** Open requests without any match, and words of theirs that no concept knows. */
  unmatched: z.array(
    z.object({ id, code: z.string(), title: z.string(), words: z.array(z.string()) }),
  ),
});
export type FiguresAnswer = z.infer<typeof figuresAnswer>;

/** `GET /figures/lines`: a line for each proposal, and for each request without any. Nobody's words. */
export const figuresLine = z.object({
  request: z.string(),
  area: z.string().nullable(),
  placedAt: instant,
  neededBy: z.string().nullable(),
  state: z.enum(listingStates),
  offer: z.string().nullable(),
  band: z.enum(matchBands).nullable(),
  proposedAt: instant.nullable(),
  proposalState: z.enum(proposalStates).nullable(),
  end: z.enum(proposalEnds).nullable(),
  helperYesAt: instant.nullable(),
  exchangedAt: instant.nullable(),
  helperOutcome: z.enum(outcomes).nullable(),
  requesterOutcome: z.enum(outcomes).nullable(),
});
export const figuresLines = z.object({ lines: z.array(figuresLine) });
export type FiguresLine = z.infer<typeof figuresLine>;
