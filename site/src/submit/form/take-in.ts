import { limits, type Problem } from '@burgerwerf/cms/contract';
import type { ReceivedForm } from '../../server/visits/read-form.ts';
import type { FormTokens, ReadToken } from '../form-token.ts';
import { holdPhotos } from '../hold-photos.ts';
import { isTrapped } from '../honeypot.ts';
import type { IntakePort } from '../intake-port.ts';
import type { RateLimits } from '../rate-limits.ts';
import { checkDraft } from '../rules/check-draft.ts';
import { fieldErrors } from '../rules/field-errors.ts';
import { valueOf } from '../rules/form-fields.ts';
import { photoList, type LostPhoto } from '../rules/photo-rows.ts';
import { readDraft } from '../rules/read-draft.ts';
import { withoutUnknownPhotos } from '../rules/unknown-photos.ts';
import type { FormNotice, FormState } from './form-state.ts';

/** Rows for steps that stand on an empty form, and that come with each "more". */
export const STEP_ROWS = 3;

/** Which button was pressed; any but these two sends the form. */
export const ACTION = 'actie';
export const MORE_STEPS = 'meer-stappen';
export const ADD_PHOTOS = 'fotos';
export const TOKEN = 'formulier';

export type TakenIn =
  | { kind: 'received'; statusToken: string }
  /** From a robot, by the look of it: it hears thanks, and nothing is kept. */
  | { kind: 'ignored' }
  /** Not taken (yet): the form again, with all that was filled in. */
  | { kind: 'again'; status: 200 | 422 | 429 | 503; seconds: number | null; state: FormState };

export interface FrontDesk {
  intake: Pick<IntakePort, 'submit' | 'holdPhoto'>;
  tokens: FormTokens;
  rates: Pick<RateLimits, 'submit' | 'giveBackSubmission'>;
}

/** Until the cms has room again, in seconds. */
const SOON = 60;

/**
 * Takes in one form of a visitor.
 * @param limited seconds until this visitor may send again, or null when they may
 */
export async function takeIn(
  desk: FrontDesk,
  { fields, files }: ReceivedForm,
  visitor: string,
  limited: number | null,
): Promise<TakenIn> {
  const action = valueOf(fields, ACTION);
  const isSent = action !== MORE_STEPS && action !== ADD_PHOTOS;
  if (isSent && isTrapped(fields)) return { kind: 'ignored' };
  const given = valueOf(fields, TOKEN);
  const token = desk.tokens.read(given);
  // A visitor who sends too much, or a form that is not ours, gives the cms no work.
  const isWelcome = limited === null && !isForged(token);
  const photos = await holdPhotos(desk.intake, fields, isWelcome ? files : []);
  const draft = { ...readDraft(fields), photos: photoList(photos.held, photos.lost) };
  const photoErrors = fieldErrors(problemsOf(photos.held.length, photos.lost)).errors;
  const state: FormState = {
    // The same token again is the same submission again, should the first have arrived after all.
    token: keeps(token) ? given : desk.tokens.issue(),
    draft,
    errors: photoErrors,
    notice: null,
    stepRows: stepRows(draft.steps.length, action === MORE_STEPS),
    isPlanOpen: action === MORE_STEPS,
    isFresh: false,
  };
  const again = (
    status: 200 | 422 | 429 | 503,
    notice: FormNotice | null,
    seconds: number | null = null,
    changes: Partial<FormState> = {},
  ): TakenIn => ({ kind: 'again', status, seconds, state: { ...state, notice, ...changes } });

  if (limited !== null) return again(429, limitedNotice(limited), limited);
  if (!isSent) return again(photoErrors.size > 0 ? 422 : 200, null);
  if (token.kind === 'refused') {
    return again(422, { kind: token.reason === 'too-fast' ? 'too-fast' : 'expired' });
  }
  if (photos.lost.some(({ code }) => code === 'photo-not-kept')) {
    return again(503, { kind: 'busy' }, SOON);
  }
  const checked = checkDraft(draft);
  if (checked.kind === 'refused' || photoErrors.size > 0) {
    return refuse(checked.kind === 'refused' ? checked.problems : []);
  }
  const taken = await desk.rates.submit(visitor);
  if (taken.kind === 'limited') return again(429, limitedNotice(taken.seconds), taken.seconds);
  const outcome = await desk.intake.submit({
    kind: 'initiative',
    key: token.key,
    form: checked.form,
  });
  if (outcome.kind === 'received') {
    return { kind: 'received', statusToken: outcome.receipt.statusToken };
  }
  await desk.rates.giveBackSubmission(visitor);
  return outcome.kind === 'refused' ? refuse(outcome.problems) : again(503, { kind: 'busy' }, SOON);

  function refuse(problems: readonly Problem[]): TakenIn {
    const known = withoutUnknownPhotos(draft, problems);
    const { errors, others } = fieldErrors([
      ...known.problems,
      ...problemsOf(photos.held.length, photos.lost),
    ]);
    const notice: FormNotice | null = others > 0 ? { kind: 'rejected' } : null;
    return again(422, notice, null, { draft: known.draft, errors });
  }
}

const isForged = (token: ReadToken): boolean =>
  token.kind === 'refused' && token.reason === 'forged';

const keeps = (token: ReadToken): boolean => token.kind === 'valid' || token.reason === 'too-fast';

const limitedNotice = (seconds: number): FormNotice => ({
  kind: 'limited',
  minutes: Math.ceil(seconds / 60),
});

function stepRows(filled: number, wantsMore: boolean): number {
  const rows = filled + (wantsMore || filled === 0 ? STEP_ROWS : 1);
  return Math.min(limits.preparationSteps, Math.max(STEP_ROWS, rows));
}

/** What is wrong with photos that did not come through; they stand after those that did. */
const problemsOf = (heldPhotos: number, lost: readonly LostPhoto[]): Problem[] =>
  lost.flatMap(({ code }, index) =>
    code === null ? [] : [{ path: ['photos', heldPhotos + index, 'file'], code }],
  );
