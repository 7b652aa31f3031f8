import { z } from 'zod';
import { card } from '../card.mts';
import {
  combinationEnds,
  combinationShapes,
  combinationStates,
  partyStates,
} from '../combination-states.mts';
import { matchReason } from '../match-reason.mts';
import { matchBands, outcomes } from '../states.mts';
import { count, deskPage, id, instant } from './list-fields.mts';
import { matchingRefusals } from './refusals.mts';

/**
 * What the desk and the cms say to each other about combinations ("slimme combinaties"), below
 * `/expertise-matching`. Rights are those of the rest of the desk: `desk.read` and `desk.propose`.
 *
 * `POST /combinations/:id/withdraw` takes `withdrawBody` and answers 200 with the row, 404 or 409. While
 * people are asked it ends the combination; after that it takes the page off the site.
 */

/** Longest texts of a coordinator. */
export const combinationLimits = { title: 120, story: 3000, message: 4000 } as const;

/** An initiative that takes part; `fields` are the names of its policy fields. */
const initiative = z.object({ id, title: z.string(), fields: z.array(z.string()) });

/** An offer of one initiative for a need of another; `from` and `to` are ids of initiatives. */
export const foundGift = z.object({
  from: id,
  to: id,
  offer: z.object({ id, card }),
  request: z.object({ id, card }),
  /** Which of the needs of the request, from 0. */
  need: count,
  /** `strong` or `good`: a combination is made of nothing less. */
  band: z.enum(matchBands),
  reasons: z.array(matchReason),
});

/** Initiatives that complete each other and were not asked yet. */
export const foundCombination = z.object({
  /** The same for the same gifts. */
  key: z.string(),
  shape: z.enum(combinationShapes),
  /** Whether they work in different policy fields: such initiatives do not meet by themselves. */
  isAcrossFields: z.boolean(),
  /** Of a ring in the order of helping. */
  initiatives: z.array(initiative).min(2).max(3),
  gifts: z.array(foundGift).min(1).max(3),
  /** First texts, to be changed: for the site, and for the mail. */
  suggestion: z.object({ title: z.string(), story: z.string(), message: z.string() }),
});
export type FoundCombination = z.infer<typeof foundCombination>;

/** `GET /combinations/found?shape=&page=`: the best first. */
export const foundQuery = z.object({
  shape: z.enum([...combinationShapes, 'all']).default('all'),
  page: deskPage,
});
export const foundAnswer = z.object({
  rows: z.array(foundCombination),
  total: count,
  /** Initiatives with a public offer or request: what was looked at. */
  initiatives: count,
  /** Whether they are looked for anew, so that these are of before the last change. */
  isLooking: z.boolean(),
});
export type FoundQuery = z.infer<typeof foundQuery>;
export type FoundAnswer = z.infer<typeof foundAnswer>;

/** One person who takes part for an initiative, and is asked. No names: see `POST /listings/:id/names`. */
export const combinationParty = z.object({
  /** From 0; what `gifts` name. */
  number: count,
  initiative: z.object({ id, title: z.string() }),
  /** What this person placed that takes part, for looking up who it is. */
  listings: z.array(id),
  state: z.enum(partyStates),
  since: instant,
  /** Whether it may stand on the site; null before a yes. */
  mayBeShown: z.boolean().nullable(),
  /** What was given as reason for no. */
  reason: z.string(),
  outcome: z.enum(outcomes).nullable(),
});

const named = z.object({ id, code: z.string(), title: z.string() });

export const combinationRow = z.object({
  id,
  version: count,
  shape: z.enum(combinationShapes),
  /** Title, story and message are empty once somebody was erased. */
  title: z.string(),
  story: z.string(),
  message: z.string(),
  state: z.enum(combinationStates),
  end: z.enum(combinationEnds).nullable(),
  since: instant,
  /** When something happens by itself: a reminder, or its end. */
  dueAt: instant.nullable(),
  /** Whether it stands on the site now. */
  isShown: z.boolean(),
  parties: z.array(combinationParty),
  gifts: z.array(z.object({ from: id, to: id, offer: named, request: named, need: count })),
  /** Id of a user of the admin. */
  proposedBy: z.string(),
});
export type CombinationRow = z.infer<typeof combinationRow>;

/** `GET /combinations?view=&page=`: the newest first. */
export const combinationsQuery = z.object({
  view: z.enum(['open', 'agreed', 'ended', 'all']).default('open'),
  page: deskPage,
});
export const combinationsAnswer = z.object({ rows: z.array(combinationRow), total: count });
export type CombinationsQuery = z.infer<typeof combinationsQuery>;
export type CombinationsAnswer = z.infer<typeof combinationsAnswer>;

/**
 * `POST /combinations`: asks all who take part at once; 201 with the row, 404, 409 `{ refused }`, or 422.
 * Send the gifts of a found combination.
 */
export const newCombination = z.object({
  gifts: z
    .array(z.object({ offer: id, request: id, need: z.number().int().min(0).max(1).default(0) }))
    .min(1)
    .max(3),
  /** On the site, when all agree to that; names nobody before. */
  title: z.string().trim().min(5).max(combinationLimits.title),
  story: z.string().trim().min(20).max(combinationLimits.story),
  /** Goes into the mails; empty lines part paragraphs. */
  message: z.string().trim().max(combinationLimits.message).default(''),
});
export type NewCombination = z.infer<typeof newCombination>;

/**
 * 409. `not-a-combination`: these gifts make no pair or ring of initiatives. `names-somebody`: a text holds
 * the name of a person or of an initiative, and nobody has agreed to that yet.
 */
export const combinationRefusals = [
  ...matchingRefusals,
  'not-a-combination',
  'names-somebody',
] as const;
export const refusedCombination = z.object({ refused: z.enum(combinationRefusals) });
export type CombinationRefusal = (typeof combinationRefusals)[number];
