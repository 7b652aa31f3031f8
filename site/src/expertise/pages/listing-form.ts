import type { ListingKind } from '@burgerwerf/cms/contract';
import { formPathOf } from '../../kinds/expertise/addresses.ts';
import type { Queries } from '../../read-model/queries.ts';
import { retryAfter, type Answer } from '../../server/visits/answer.ts';
import { listingFormLimits } from '../../server/visits/form-limits.ts';
import type { ReceivedForm } from '../../server/visits/read-form.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { statusPath, THANKS_PATH } from '../../submit/addresses.ts';
import type { Pace } from '../../submit/pace.ts';
import { sparePage } from '../../submit/spare-page.ts';
import { listingFormPage } from '../form/listing-form-page.ts';
import type { ListingFormState } from '../form/listing-form-state.ts';
import { prefilledListing } from '../form/rules/listing-draft.ts';
import { takeInListing, type ListingDesk } from '../form/take-in-listing.ts';
import type { ThemesKeeper } from '../form/themes-keeper.ts';

export interface ListingFormDesk extends ListingDesk {
  queries: () => Queries;
  themes: Pick<ThemesKeeper, 'current'>;
  /** How many pages with errors we make in a rush; the others are plain. */
  pace: Pace;
}

/** `/expertise/vragen/` and `/expertise/aanbieden/`: the forms to ask expertise and to offer it. */
export function listingFormPageOf(desk: ListingFormDesk, kind: ListingKind): VisitedPage {
  const path = formPathOf[kind];
  return {
    pattern: new RegExp(`^${path}$`),
    isOpen: true,
    show: ({ query }) =>
      page({
        token: desk.tokens.issue(),
        draft: prefilledListing(kind, query),
        errors: new Map(),
        notice: null,
        suggestions: [],
        asked: null,
        isSecondOpen: false,
        isFresh: true,
      }),
    take: {
      limits: listingFormLimits,
      form: async ({ visitor }, form, limited) => {
        const outcome = await takeInListing(desk, kind, form, { visitor, limited });
        switch (outcome.kind) {
          case 'received':
            return { kind: 'see-other', to: `${statusPath(outcome.statusToken)}?ontvangen` };
          case 'ignored':
            return { kind: 'see-other', to: THANKS_PATH };
          case 'again':
            return again(form, outcome);
        }
      },
    },
  };

  async function again(
    form: ReceivedForm,
    { status, seconds, state }: { status: number; seconds: number | null; state: ListingFormState },
  ): Promise<Answer> {
    const headers = seconds === null ? {} : retryAfter(seconds);
    const isRush = status === 503 || status === 429;
    if (isRush && !desk.pace.allows()) {
      const { token, notice } = state;
      return { ...sparePage(form, { path, token, notice }), status, headers };
    }
    return { ...(await page(state)), status, headers };
  }

  async function page(state: ListingFormState) {
    const listingForm = listingFormPage(desk.queries(), state, await desk.themes.current());
    return { kind: 'page' as const, path, locals: { listingForm } };
  }
}
