import { z } from 'zod';
import { card } from './card.mts';
import { combinationStates } from './combination-states.mts';
import { consentWordings, type ConsentWordingId } from './consent.mts';
import { outcomes } from './states.mts';

/**
 * What a link in a letter about a combination asks. Such a link leads to the same page as that of a
 * proposal, `/expertise/antwoord/<token>/`: ask `GET /proposal` first, and on 404 this. The fields that
 * people fill in have the same names, and one more: `publication`.
 */

const instant = z.iso.datetime();
const wording = z.enum(Object.keys(consentWordings) as [ConsentWordingId, ...ConsentWordingId[]]);
const agreement = z.object({ id: wording, text: z.string() });

export const combinationQuestions = ['join', 'outcome'] as const;

/** `GET /combination`: 404 when the link opens nothing (any more). Looking changes nothing. */
export const askedCombination = z.object({
  /** `join`: do you take part; `outcome`: what came of it. */
  asks: z.enum(combinationQuestions),
  state: z.enum(combinationStates),
  /** What would stand on the site, as far as all agree to that. */
  title: z.string(),
  story: z.string(),
  /** What the coordinator wrote with it; empty without. */
  message: z.string(),
  /** Names of the initiatives; null for those of others before all agreed. Gifts name them by their place. */
  initiatives: z.array(z.string().nullable()),
  /** Place of the own initiative. */
  own: z.number().int().nonnegative(),
  /** Who gives what to whom: an offer for a request. */
  gifts: z.array(
    z.object({
      from: z.number().int().nonnegative(),
      to: z.number().int().nonnegative(),
      offer: card,
      request: card,
    }),
  ),
  /** What a yes agrees to; null for an outcome. */
  consent: agreement.nullable(),
  /** What may be agreed to besides, or not; null for an outcome. Not ticked beforehand. */
  publication: agreement.nullable(),
  /** Whether `later` can be answered: once. */
  canWait: z.boolean(),
  /** Until when an answer counts. */
  until: instant,
});
export type AskedCombination = z.infer<typeof askedCombination>;

/** `POST /combination`: 200, 404, 409 `{ refused }`, or 422 for an answer that the link does not ask for. */
export const combinationAnswer = z.discriminatedUnion('answer', [
  z.object({
    answer: z.literal('yes'),
    consent: wording,
    /** The id of `publication` when that was ticked. */
    publication: wording.nullable().default(null),
  }),
  z.object({ answer: z.literal('no'), reason: z.string().max(1000).default('') }),
  z.object({ answer: z.literal('later') }),
  z.object({ answer: z.literal('outcome'), outcome: z.enum(outcomes) }),
]);
export type CombinationAnswer = z.infer<typeof combinationAnswer>;

/** 200 of `POST /combination`. */
export const answeredCombination = z.object({ state: z.enum(combinationStates) });

/**
 * A combination on the page of the own offer or request: `combinations` of `GET /listing`. Taken back by
 * `POST /listing` with `{ command: 'withdraw-combination', combination: id }`.
 */
export const ownCombination = z.object({
  id: z.string(),
  /** Empty once somebody was erased. */
  title: z.string(),
  state: z.enum(combinationStates),
  since: instant,
  /** Whether it stands on the site now. */
  isShown: z.boolean(),
  /** While people are asked, or after that to leave it and take it off the site. */
  canWithdraw: z.boolean(),
});
