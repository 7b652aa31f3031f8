import { listingKinds } from '@burgerwerf/cms/contract';
import { EXPERTISE_PATH } from '../../kinds/expertise/addresses.ts';
import type { Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { valueOf, valuesOf } from '../../submit/rules/form-fields.ts';
import { suggestedParts } from '../form/listing-form-page.ts';
import { areaOf } from '../form/take-in-listing.ts';
import type { ThemesKeeper } from '../form/themes-keeper.ts';
import type { MatchingPort } from '../matching-port.ts';

export interface SuggestionDesk {
  matching: Pick<MatchingPort, 'suggest'>;
  themes: Pick<ThemesKeeper, 'current'>;
}

const LONGEST_TEXT = 6000;

/** `/expertise/voorstellen/`: what a text brings up, for the script that asks while somebody types. */
export const suggestionsPage = ({ matching, themes }: SuggestionDesk): VisitedPage => ({
  pattern: /^\/expertise\/voorstellen\/$/,
  isChatty: true,
  show: () => ({ kind: 'see-other', to: EXPERTISE_PATH }),
  take: {
    limits: smallFormLimits,
    form: async (_visit, { fields }, limited) => {
      const kind = listingKinds.find((known) => known === valueOf(fields, 'soort'));
      if (limited !== null || kind === undefined) return nothing(limited === null ? 422 : 429);
      const text = valueOf(fields, 'tekst').slice(0, LONGEST_TEXT);
      const outcome = await matching.suggest({
        kind,
        text,
        area: areaOf(valueOf(fields, 'gebied')),
      });
      if (outcome.kind === 'unavailable') return nothing(503);
      const where = { kind, need: valueOf(fields, 'vraag') === '1' ? 1 : 0 };
      const chosen = valuesOf(fields, 'gekozen').slice(0, 10);
      const parts = suggestedParts(where, chosen, outcome.suggestions, await themes.current());
      return {
        kind: 'page',
        path: '/expertise/voorstellen/',
        locals: { suggestedParts: parts },
      };
    },
  },
});

const nothing = (status: number): Answer => ({
  kind: 'content',
  status,
  type: 'text/plain; charset=utf-8',
  body: '',
});
