import { z } from 'zod';
import { card } from './card.mts';
import { matchReason } from './match-reason.mts';
import {
  listingKinds,
  listingStates,
  matchBands,
  outcomes,
  proposalEnds,
  proposalStates,
} from './states.mts';

export { matchReason, type MatchReason } from './match-reason.mts';

/** What the desk in the admin and the cms say to each other, below `/expertise-matching`. */

const instant = z.iso.datetime();
const id = z.string().min(1);
const count = z.number().int().nonnegative();

/** Actions in the admin that a role may have. Concepts and themes have rights of their own, as content. */
export const matchingActions = {
  read: 'plugin::expertise-matching.desk.read',
  propose: 'plugin::expertise-matching.desk.propose',
  names: 'plugin::expertise-matching.names.read',
} as const;

export const deskPage = z.coerce.number().int().min(1).max(100_000).default(1);
export const DESK_PAGE_SIZE = 25;

/** `GET /requests?page=`: open requests, the most urgent first. */
export const requestRow = z.object({
  id,
  code: z.string(),
  title: z.string(),
  area: z.string().nullable(),
  since: instant,
  /** ISO date; null when there is no hurry. */
  neededBy: z.string().nullable(),
  until: instant,
  state: z.enum(listingStates),
  openProposals: count,
  /** Proposals after which contact details were exchanged. */
  exchanged: count,
});
export const requestsQuery = z.object({ page: deskPage });
export const requestsAnswer = z.object({ rows: z.array(requestRow), total: count });
export type RequestRow = z.infer<typeof requestRow>;
export type RequestsAnswer = z.infer<typeof requestsAnswer>;

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
  /** Requests that this offer has now, and can have. */
  open: count,
  capacity: count,
});
export type Candidate = z.infer<typeof candidate>;

/** `GET /requests/:id`: the request, and per need who could help. */
export const requestDetail = requestRow.extend({
  card,
  needs: z.array(
    z.object({
      text: z.string(),
      tags: z.array(z.string()),
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

export const proposalRow = z.object({
  id,
  version: count,
  /** Null once it was erased. */
  offer: z.object({ id, code: z.string(), title: z.string() }),
  request: z.object({ id, code: z.string(), title: z.string() }),
  /** Which of the needs of the request, from 0. */
  need: count,
  state: z.enum(proposalStates),
  end: z.enum(proposalEnds).nullable(),
  /** When it came in this state. */
  since: instant,
  /** When something happens by itself: a reminder, or its end. */
  dueAt: instant.nullable(),
  band: z.enum(matchBands).nullable(),
  /** What a helper gave as reason for no. */
  reason: z.string(),
  outcome: z.object({
    helper: z.enum(outcomes).nullable(),
    requester: z.enum(outcomes).nullable(),
  }),
  /** Id of a user of the admin; empty when the requester asked for it. */
  proposedBy: z.string(),
});
export type ProposalRow = z.infer<typeof proposalRow>;

/** `GET /proposals?view=&request=&page=`: the newest first. */
export const proposalsQuery = z.object({
  view: z.enum(['open', 'exchanged', 'ended', 'all']).default('open'),
  /** Id of a request. */
  request: z.string().max(100).optional(),
  page: deskPage,
});
export const proposalsAnswer = z.object({ rows: z.array(proposalRow), total: count });
export type ProposalsQuery = z.infer<typeof proposalsQuery>;
export type ProposalsAnswer = z.infer<typeof proposalsAnswer>;

/** `POST /proposals`: 201 with the row, 404, or 409 `{ refused }`. */
export const newProposal = z.object({
  offer: id,
  request: id,
  need: z.number().int().min(0).max(1).default(0),
  /** Goes into the mail to the helper; empty lines part paragraphs. */
  message: z.string().trim().max(4000).default(''),
});
export type NewProposal = z.infer<typeof newProposal>;

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

/** `POST /proposals/:id/withdraw`: 200 with the row. */
export const withdrawBody = z.object({ version: count });

/** `GET /load`: helpers with something going on, those with most first. */
export const loadAnswer = z.object({
  rows: z.array(
    z.object({ id, code: z.string(), title: z.string(), open: count, capacity: count }),
  ),
});
export type LoadAnswer = z.infer<typeof loadAnswer>;

/** `GET /expiring`: what ends within thirty days, the first first. */
export const expiringAnswer = z.object({
  rows: z.array(
    z.object({
      id,
      kind: z.enum(listingKinds),
      code: z.string(),
      title: z.string(),
      until: instant,
    }),
  ),
});
export type ExpiringAnswer = z.infer<typeof expiringAnswer>;

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

/** `POST /listings/:id/names`: who it is. Written down each time, with who asked. 404 once it was erased. */
export const namesAnswer = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
});
export type NamesAnswer = z.infer<typeof namesAnswer>;
