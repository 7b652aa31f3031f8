import { z } from 'zod';
import { card } from './card.mts';
import { ownCombination } from './combination-question.mts';
import { consentWordings, type ConsentWordingId } from './consent.mts';
import { matchReason } from './match-reason.mts';
import {
  listingKinds,
  listingStates,
  matchBands,
  outcomes,
  proposalStates,
  sides,
} from './states.mts';

/**
 * What the site and the cms say to each other, below `/api/expertise-matching`. The site shows its token
 * `intakeToken`. Tokens of visitors travel in the header `Link-Token` (of the intake), since addresses end
 * up in logs. A GET changes nothing: programs that look at mail follow links.
 */

/** `POST /suggestions`: while somebody types, or in one go without JavaScript. */
export const suggestionQuestion = z.object({
  kind: z.enum(listingKinds),
  text: z.string().max(6000),
  /** Slug; to look nearby first. */
  area: z.string().max(200).nullable().default(null),
});

/** What texts say about a person that is better left out. */
export const specialKinds = ['health', 'belief', 'origin', 'orientation'] as const;

export const suggestionAnswer = z.object({
  /** Five at most. `said`: the words of the text that it came from. */
  tags: z.array(z.object({ key: z.string(), label: z.string(), said: z.string().nullable() })),
  /** Words to warn about: they say something special about a person. */
  specialData: z.array(z.object({ kind: z.enum(specialKinds), said: z.string() })),
  /** What is there already on the other side: offers for who asks, requests for who offers. Public ones only. */
  nearby: z.array(card),
});
export type SuggestionQuestion = z.infer<typeof suggestionQuestion>;
export type SuggestionAnswer = z.infer<typeof suggestionAnswer>;

/** `GET /themes`: everything that can be ticked, for who does not type. */
export const themesAnswer = z.object({
  themes: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      concepts: z.array(z.object({ key: z.string(), label: z.string() })),
    }),
  ),
});
export type ThemesAnswer = z.infer<typeof themesAnswer>;

const instant = z.iso.datetime();
const wording = z.enum(Object.keys(consentWordings) as [ConsentWordingId, ...ConsentWordingId[]]);

/** What a link in a letter about a proposal asks. */
export const proposalQuestions = ['help', 'meet', 'outcome'] as const;

/** `GET /proposal`: 404 when the link opens nothing (any more). */
export const askedProposal = z.object({
  side: z.enum(sides),
  /** `help`: will you help; `meet`: do you want to meet; `outcome`: what came of it. */
  asks: z.enum(proposalQuestions),
  state: z.enum(proposalStates),
  /** What the other side put forward. After erasure there is nothing to answer, and the link opens nothing. */
  other: card,
  /** What this side put forward. */
  own: card,
  /** What the coordinator wrote with it; empty without. */
  message: z.string(),
  /** What a yes agrees to; null for an outcome. */
  consent: z.object({ id: wording, text: z.string() }).nullable(),
  /** Whether `later` can be answered: a helper, once. */
  canWait: z.boolean(),
  /** Until when an answer counts. */
  until: instant,
});
export type AskedProposal = z.infer<typeof askedProposal>;

/** `POST /proposal`: 200, 404, 409 `{ refused }`, or 422 for an answer that the link does not ask for. */
export const proposalAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('yes'), consent: wording }),
  z.object({ answer: z.literal('no'), reason: z.string().max(1000).default('') }),
  z.object({ answer: z.literal('later') }),
  z.object({ answer: z.literal('outcome'), outcome: z.enum(outcomes) }),
]);
export type ProposalAnswer = z.infer<typeof proposalAnswer>;

/** 200 of `POST /proposal`. */
export const answeredProposal = z.object({ state: z.enum(proposalStates) });

export const listingCommands = ['pause', 'resume', 'close', 'renew', 'erase'] as const;
export type ListingCommand = (typeof listingCommands)[number];

/** `GET /listing`: the own offer or request, by the link in a letter; 404 without. */
export const ownListing = z.object({
  card,
  state: z.enum(listingStates),
  until: instant,
  /** What may be done now. */
  commands: z.array(z.enum(listingCommands)),
  /** What is going on; those that can still be withdrawn have `canWithdraw`. */
  proposals: z.array(
    z.object({
      id: z.string(),
      other: card.nullable(),
      state: z.enum(proposalStates),
      since: instant,
      canWithdraw: z.boolean(),
    }),
  ),
  /** Combinations in which it takes part. */
  combinations: z.array(ownCombination).default([]),
});
export type OwnListing = z.infer<typeof ownListing>;

/**
 * `GET /candidates`: who could help with the own request, by the same link; 404 without, or for an offer.
 * Only what stands on the site, and was not asked before.
 */
export const candidatesAnswer = z.object({
  /** Of each need, the best first. */
  needs: z.array(
    z.array(z.object({ card, band: z.enum(matchBands), reasons: z.array(matchReason) })),
  ),
  /** How many more may be asked now. */
  left: z.number().int().nonnegative(),
});
export type CandidatesAnswer = z.infer<typeof candidatesAnswer>;

/** `POST /listing`: 200, 404 or 409 `{ refused }`. */
export const listingCommandBody = z.discriminatedUnion('command', [
  z.object({ command: z.enum(listingCommands) }),
  z.object({ command: z.literal('withdraw-proposal'), proposal: z.string() }),
  /** Of a request: asks who placed this offer, named by its code. */
  z.object({
    command: z.literal('propose'),
    offer: z.string().max(20),
    need: z.number().int().min(0).max(1),
  }),
  z.object({ command: z.literal('withdraw-combination'), combination: z.string() }),
]);
export type ListingCommandBody = z.infer<typeof listingCommandBody>;
