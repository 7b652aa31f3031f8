import { z } from 'zod';
import { personKinds, reaches } from '@burgerwerf/plugin-intake/shared';
import { card } from './card.mts';
import { matchReason } from './match-reason.mts';
import { listingStates, matchBands, outcomes, proposalEnds, proposalStates } from './states.mts';

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

/**
 * How an open request stands. `to-propose`: nobody is asked now, and somebody could be; `no-match`: there is
 * nobody (any more) who could; `waiting`: somebody was asked; `introduced`: contact details were exchanged.
 */
export const requestStages = ['to-propose', 'no-match', 'waiting', 'introduced', 'paused'] as const;
export type RequestStage = (typeof requestStages)[number];

export const requestViews = ['all', 'to-propose', 'no-match', 'waiting', 'introduced'] as const;
export type RequestView = (typeof requestViews)[number];

/** Words that somebody looks for, in titles, tags and codes. */
const words = z.string().trim().max(200).default('');
const filter = z.string().max(100).default('');

export const requestRow = z.object({
  id,
  code: z.string(),
  title: z.string(),
  area: z.string().nullable(),
  /** What help is asked with. */
  tags: z.array(z.string()),
  since: instant,
  /** ISO date; null when there is no hurry. */
  neededBy: z.string().nullable(),
  until: instant,
  state: z.enum(listingStates),
  stage: z.enum(requestStages),
  /** Of the best offer that can be asked, for any of the needs. */
  band: z.enum(matchBands).nullable(),
  /** Open proposals, and combinations that it takes part in. */
  openProposals: count,
  /** What is waited for, of each proposal that is open; combinations have parties of their own. */
  waitsFor: z.array(z.enum(proposalStates)),
  /** When the first of those that were asked must have answered. */
  answerBy: instant.nullable(),
  /** Proposals after which contact details were exchanged. */
  exchanged: count,
});

/** `GET /requests?view=&area=&theme=&q=&page=`: open requests, the most urgent first. */
export const requestsQuery = z.object({
  view: z.enum(requestViews).default('all'),
  /** Id of an area: with all that lies in it. */
  area: filter,
  /** Key of a theme. */
  theme: filter,
  q: words,
  page: deskPage,
});
export const requestsAnswer = z.object({
  rows: z.array(requestRow),
  total: count,
  counts: z.record(z.enum(requestViews), count),
  /** What can be filtered by. */
  areas: z.array(z.object({ id, name: z.string() })),
  themes: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type RequestRow = z.infer<typeof requestRow>;
export type RequestsQuery = z.infer<typeof requestsQuery>;
export type RequestsAnswer = z.infer<typeof requestsAnswer>;

/** `GET /waiting`: how many requests somebody can be proposed for now. */
export const waitingAnswer = z.object({ count });

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

export const offerViews = ['busy', 'full', 'expiring', 'all'] as const;
export type OfferView = (typeof offerViews)[number];

/** An offer, with how much its helper has going on. */
export const offerRow = z.object({
  id,
  code: z.string(),
  title: z.string(),
  area: z.string().nullable(),
  tags: z.array(z.string()),
  personKind: z.enum(personKinds),
  state: z.enum(listingStates),
  until: instant,
  /** Requests that this offer has now, and can have. */
  open: count,
  capacity: count,
  /** Questions that this helper must still answer, over all own offers. */
  openOfHelper: count,
});
export type OfferRow = z.infer<typeof offerRow>;

/** `GET /offers?view=&q=&page=`: those with most going on first, or those that end first. */
export const offersQuery = z.object({
  view: z.enum(offerViews).default('busy'),
  q: words,
  page: deskPage,
});
export const offersAnswer = z.object({
  rows: z.array(offerRow),
  total: count,
  counts: z.record(z.enum(offerViews), count),
});
export type OffersQuery = z.infer<typeof offersQuery>;
export type OffersAnswer = z.infer<typeof offersAnswer>;

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

/** `POST /listings/:id/names`: who it is. Written down each time, with who asked. 404 once it was erased. */
export const namesAnswer = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
});
export type NamesAnswer = z.infer<typeof namesAnswer>;
