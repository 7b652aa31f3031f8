import { z } from 'zod';
import { matchBands, outcomes, proposalEnds, proposalStates } from '../states.mts';
import { count, deskPage, id, instant } from './list-fields.mts';

/** What the clock does with a proposal. */
export const proposalTurns = [
  'remind',
  'expire',
  'ask-again',
  'ask-outcome',
  'remind-outcome',
  'close',
] as const;

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
  createdAt: instant,
  /** When something happens by itself, and what. */
  dueAt: instant.nullable(),
  turn: z.enum(proposalTurns).nullable(),
  /** Until when an answer to what is asked now counts; null when nothing is asked. */
  answerBy: instant.nullable(),
  band: z.enum(matchBands).nullable(),
  /** What a helper gave as reason for no. */
  reason: z.string(),
  outcome: z.object({
    helper: z.enum(outcomes).nullable(),
    requester: z.enum(outcomes).nullable(),
  }),
  /** Id of a user of the admin, and the name; empty of who is not there any more, or when the requester asked for it. */
  proposedBy: z.string(),
  proposer: z.string(),
});
export type ProposalRow = z.infer<typeof proposalRow>;

/** What happened with a proposal. */
export const proposalEvent = z.object({
  /** A code; there may be new ones. */
  event: z.string(),
  actor: z.string(),
  /** Name of who of the staff did it. */
  by: z.string().nullable(),
  at: instant,
});
export type ProposalEvent = z.infer<typeof proposalEvent>;

export const proposalViews = [
  'open',
  'asked-helper',
  'asked-requester',
  'later',
  'exchanged',
  'ended',
  'all',
] as const;
export type ProposalView = (typeof proposalViews)[number];

/** `GET /proposals?view=&request=&page=`: those that wait by what happens first, others the newest first. */
export const proposalsQuery = z.object({
  view: z.enum(proposalViews).default('open'),
  /** Id of a request. */
  request: z.string().max(100).optional(),
  page: deskPage,
});
export const proposalsAnswer = z.object({
  rows: z.array(proposalRow),
  total: count,
  counts: z.record(z.enum(proposalViews), count),
});
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

/** `POST /proposals/:id/withdraw`: 200 with the row. */
export const withdrawBody = z.object({ version: count });
