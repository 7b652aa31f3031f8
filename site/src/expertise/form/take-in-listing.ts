import type { ListingKind, Problem, SuggestionAnswer } from '@burgerwerf/cms/contract';
import type { ReceivedForm } from '../../server/visits/read-form.ts';
import type { FormTokens, ReadToken } from '../../submit/form-token.ts';
import type { FormNotice } from '../../submit/form/form-state.ts';
import { ACTION, TOKEN } from '../../submit/form/take-in.ts';
import { isTrapped } from '../../submit/honeypot.ts';
import type { IntakePort } from '../../submit/intake-port.ts';
import type { RateLimits } from '../../submit/rate-limits.ts';
import { valueOf } from '../../submit/rules/form-fields.ts';
import type { MatchingPort } from '../matching-port.ts';
import type { ListingFormState } from './listing-form-state.ts';
import { checkListing, type CheckedListing } from './rules/check-listing.ts';
import type { ListingDraft } from './rules/listing-draft.ts';
import { listingErrors } from './rules/listing-errors.ts';
import { readListing } from './rules/read-listing.ts';

/** Values of the button that asks for subjects, with the number of the need behind it. */
export const SUGGEST = 'stel-voor-';
/** Shorter texts bring up nothing that helps. */
const SHORTEST_TEXT = 20;

export type TakenListing =
  | { kind: 'received'; statusToken: string }
  /** From a robot, by the look of it: it hears thanks, and nothing is kept. */
  | { kind: 'ignored' }
  /** Not taken (yet): the form again, with all that was filled in. */
  | {
      kind: 'again';
      status: 200 | 422 | 429 | 503;
      seconds: number | null;
      state: ListingFormState;
    };

export interface ListingDesk {
  intake: Pick<IntakePort, 'submit'>;
  matching: Pick<MatchingPort, 'suggest'>;
  tokens: FormTokens;
  rates: Pick<RateLimits, 'submit' | 'giveBackSubmission'>;
}

/** Until the cms has room again, in seconds. */
const SOON = 60;

/**
 * Takes in one form to ask or to offer.
 * @param limited seconds until this visitor may send again, or null when they may
 */
export async function takeInListing(
  desk: ListingDesk,
  kind: ListingKind,
  { fields }: ReceivedForm,
  { visitor, limited }: { visitor: string; limited: number | null },
): Promise<TakenListing> {
  const action = valueOf(fields, ACTION);
  const asked = action.startsWith(SUGGEST) ? Number(action.slice(SUGGEST.length)) : null;
  if (asked === null && isTrapped(fields)) return { kind: 'ignored' };
  const given = valueOf(fields, TOKEN);
  const token = desk.tokens.read(given);
  const draft = readListing(kind, fields);
  // A visitor who sends too much, or a form that is not ours, gives the cms no work.
  const isWelcome = limited === null && !isForged(token);

  const again = async (
    status: 200 | 422 | 429 | 503,
    notice: FormNotice | null,
    {
      seconds = null,
      problems = [],
    }: { seconds?: number | null; problems?: readonly Problem[] } = {},
  ): Promise<TakenListing> => {
    const { errors, others } = listingErrors(problems);
    return {
      kind: 'again',
      status,
      seconds,
      state: {
        // The same token again is the same submission again, should the first have arrived after all.
        token: keeps(token) ? given : desk.tokens.issue(),
        draft,
        errors,
        notice: others > 0 ? { kind: 'rejected' } : notice,
        suggestions: isWelcome && status < 429 ? await suggestionsFor(desk, draft) : [],
        asked,
        isSecondOpen: draft.needs.length > 1 || asked === 1,
        isFresh: false,
      },
    };
  };

  if (limited !== null) return again(429, limitedNotice(limited), { seconds: limited });
  if (asked !== null) return again(200, null);
  if (token.kind === 'refused') {
    return again(422, { kind: token.reason === 'too-fast' ? 'too-fast' : 'expired' });
  }
  const checked = checkListing(draft);
  if (checked.kind === 'refused') return again(422, null, { problems: checked.problems });
  const taken = await desk.rates.submit(visitor);
  if (taken.kind === 'limited') {
    return again(429, limitedNotice(taken.seconds), { seconds: taken.seconds });
  }
  const outcome = await desk.intake.submit(submissionOf(token.key, checked));
  if (outcome.kind === 'received') {
    return { kind: 'received', statusToken: outcome.receipt.statusToken };
  }
  await desk.rates.giveBackSubmission(visitor);
  return outcome.kind === 'refused'
    ? again(422, null, { problems: outcome.problems })
    : again(503, { kind: 'busy' }, { seconds: SOON });
}

type Valid = Exclude<CheckedListing, { kind: 'refused' }>;

const submissionOf = (key: string, checked: Valid) =>
  checked.kind === 'offer'
    ? { key, kind: 'offer' as const, form: checked.form }
    : { key, kind: 'request' as const, form: checked.form };

/** What the text of each need brings up. */
const suggestionsFor = (
  { matching }: Pick<ListingDesk, 'matching'>,
  { kind, texts, needs }: ListingDraft,
): Promise<(SuggestionAnswer | null)[]> =>
  Promise.all(
    needs.map(async ({ text }) => {
      if (text.trim().length < SHORTEST_TEXT) return null;
      const question = { kind, text: text.slice(0, 6000), area: areaOf(texts.area) };
      const outcome = await matching.suggest(question);
      return outcome.kind === 'found' ? outcome.suggestions : null;
    }),
  );

/** An area as it can be asked about. */
export const areaOf = (typed: string): string | null => typed.slice(0, 200) || null;

const isForged = (token: ReadToken): boolean =>
  token.kind === 'refused' && token.reason === 'forged';

const keeps = (token: ReadToken): boolean => token.kind === 'valid' || token.reason === 'too-fast';

const limitedNotice = (seconds: number): FormNotice => ({
  kind: 'limited',
  minutes: Math.ceil(seconds / 60),
});
