import { submissionLimits } from '../../server/visits/form-limits.ts';
import { retryAfter, type Answer } from '../../server/visits/answer.ts';
import type { ReceivedForm } from '../../server/visits/read-form.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import type { Queries } from '../../read-model/queries.ts';
import { SUBMIT_PATH, statusPath, THANKS_PATH } from '../addresses.ts';
import { formPage } from '../form/form-page.ts';
import type { FormState } from '../form/form-state.ts';
import { STEP_ROWS, takeIn, type FrontDesk } from '../form/take-in.ts';
import type { Pace } from '../pace.ts';
import { prefilledDraft } from '../rules/draft.ts';
import { sparePage } from '../spare-page.ts';

export interface FormDesk extends FrontDesk {
  queries: () => Queries;
  /** How many pages with errors we make in a rush; the others are plain. */
  pace: Pace;
}

/** `/aanmelden/`: the form for an initiative. */
export const submitPage = (desk: FormDesk): VisitedPage => ({
  pattern: /^\/aanmelden\/$/,
  isOpen: true,
  show: ({ query }) =>
    page(desk, {
      token: desk.tokens.issue(),
      draft: prefilledDraft(query),
      errors: new Map(),
      notice: null,
      stepRows: STEP_ROWS,
      isPlanOpen: false,
      isFresh: true,
    }),
  take: {
    limits: submissionLimits,
    form: async ({ visitor }, form, limited) => {
      const outcome = await takeIn(desk, form, visitor, limited);
      switch (outcome.kind) {
        case 'received':
          return { kind: 'see-other', to: `${statusPath(outcome.statusToken)}?ontvangen` };
        case 'ignored':
          return { kind: 'see-other', to: THANKS_PATH };
        case 'again':
          return again(desk, form, outcome);
      }
    },
  },
});

function again(
  desk: FormDesk,
  form: ReceivedForm,
  { status, seconds, state }: { status: number; seconds: number | null; state: FormState },
): Answer {
  const headers = seconds === null ? {} : retryAfter(seconds);
  const isRush = status === 503 || status === 429;
  if (isRush && !desk.pace.allows()) {
    const { token, notice, draft } = state;
    const spare = sparePage(form, { path: SUBMIT_PATH, token, notice, photos: draft.photos });
    return { ...spare, status, headers };
  }
  return { ...page(desk, state), status, headers };
}

const page = (desk: FormDesk, state: FormState) => ({
  kind: 'page' as const,
  path: SUBMIT_PATH,
  locals: { form: formPage(desk.queries(), state) },
});
