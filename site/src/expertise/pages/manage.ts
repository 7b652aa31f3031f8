import { t } from '../../i18n/t.ts';
import { EXPERTISE_PATH } from '../../kinds/expertise/addresses.ts';
import { noticePage, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { Visit, VisitedPage } from '../../server/visits/visit.ts';
import { limitedAnswer } from '../../submit/pages/limited-answer.ts';
import { awayAnswer } from '../../submit/pages/not-mine.ts';
import { secretHeaders } from '../../submit/pages/secret-headers.ts';
import { managePath } from '../addresses.ts';
import { newsSlugs, readCommand, slugOfCommand } from '../manage/commands.ts';
import type { ManagePage } from '../manage/manage-page.ts';
import type { MatchingPort } from '../matching-port.ts';

export interface ManageDesk {
  matching: Pick<MatchingPort, 'listing' | 'command' | 'candidates'>;
  networkName: () => string;
}

type Shown = Partial<Pick<ManagePage, 'news' | 'unsure' | 'isTooLate'>>;

/** `/expertise/beheer/<token>/`: the own offer or request. Looking changes nothing. */
export function managePageOf({ matching, networkName }: ManageDesk): VisitedPage {
  return {
    pattern: /^\/expertise\/beheer\/([^/]+)\/$/,
    show: (visit) => {
      const news = newsSlugs.find((slug) => visit.query.has(slug)) ?? null;
      return news === slugOfCommand.erase ? erased() : show(visit, 200, { news });
    },
    take: {
      limits: smallFormLimits,
      form: async (visit, { fields }, limited) => {
        if (limited !== null) return limitedAnswer(limited);
        const wanted = readCommand(fields);
        if (wanted.kind === 'unknown') return show(visit, 422, {});
        if (wanted.kind === 'unsure') return show(visit, 422, { unsure: wanted.command });
        const outcome = await matching.command(visit.parameter, wanted.body);
        switch (outcome.kind) {
          case 'done':
            return { kind: 'see-other', to: `${managePath(visit.parameter)}?${wanted.slug}` };
          case 'refused':
          case 'missing':
            return show(visit, 409, { isTooLate: true });
          case 'unavailable':
            return awayAnswer();
        }
      },
    },
  };

  async function show(visit: Visit, status: number, shown: Shown): Promise<Answer> {
    const token = visit.parameter;
    const found = await matching.listing(token);
    if (found.kind === 'unavailable') return awayAnswer();
    if (found.kind === 'missing') return missing();
    const { listing } = found;
    const isOpenRequest = listing.card.kind === 'request' && listing.state === 'open';
    const asked = isOpenRequest ? await matching.candidates(token) : null;
    const page: ManagePage = {
      path: managePath(token),
      networkName: networkName(),
      listing,
      candidates: asked?.kind === 'found' ? asked.candidates : null,
      news: null,
      unsure: null,
      isTooLate: false,
      ...shown,
    };
    return { kind: 'page', path: page.path, status, locals: { manage: page }, headers };
  }
}

const headers = secretHeaders;
const next = () => ({ href: EXPERTISE_PATH, name: t('expertise.title') });

const missing = (): Answer =>
  noticePage(
    404,
    { title: t('manage.missing'), text: t('manage.missingText'), next: next() },
    headers,
  );

const erased = (): Answer =>
  noticePage(
    200,
    { title: t('manage.erased'), text: t('manage.erasedText'), next: next() },
    headers,
  );
