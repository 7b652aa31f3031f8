import { z } from 'zod';
import { listingStates, matchBands, proposalStates } from '../states.mts';
import { count, deskPage, id, instant, words } from './list-fields.mts';

/**
 * How an open request stands. `to-propose`: nobody is asked now, and somebody could be; `no-match`: there is
 * nobody (any more) who could; `waiting`: somebody was asked; `introduced`: contact details were exchanged.
 */
export const requestStages = ['to-propose', 'no-match', 'waiting', 'introduced', 'paused'] as const;
export type RequestStage = (typeof requestStages)[number];

export const requestViews = ['all', 'to-propose', 'no-match', 'waiting', 'introduced'] as const;
export type RequestView = (typeof requestViews)[number];

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
