import { t } from '../../i18n/t.ts';
import { noticePage, retryAfter, type Answer } from '../../server/visits/answer.ts';
import { smallFormLimits } from '../../server/visits/form-limits.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { notMinePath } from '../addresses.ts';
import type { IntakePort } from '../intake-port.ts';
import type { NotMinePage } from '../status/not-mine-page.ts';
import { limitedAnswer } from './limited-answer.ts';
import { secretHeaders } from './secret-headers.ts';

/** `/aanmelden/niet-van-mij/<token>/`: looking changes nothing, since mail scanners follow links. */
export const notMinePage = (intake: Pick<IntakePort, 'disownable' | 'disown'>): VisitedPage => ({
  pattern: /^\/aanmelden\/niet-van-mij\/([^/]+)\/$/,
  show: async ({ parameter, query }) => {
    const path = notMinePath(parameter);
    if (query.has('gewist')) return page(path, { kind: 'done' });
    const outcome = await intake.disownable(parameter);
    if (outcome.kind === 'unavailable') return awayAnswer();
    return outcome.kind === 'found'
      ? page(path, { kind: 'ask', title: outcome.title, path })
      : page(path, { kind: 'missing' }, 404);
  },
  take: {
    limits: smallFormLimits,
    form: async ({ parameter }, _form, limited) => {
      if (limited !== null) return limitedAnswer(limited);
      const path = notMinePath(parameter);
      const outcome = await intake.disown(parameter);
      if (outcome.kind === 'unavailable') return awayAnswer();
      return outcome.kind === 'done'
        ? { kind: 'see-other', to: `${path}?gewist` }
        : page(path, { kind: 'missing' }, 404);
    },
  },
});

/** When the cms cannot be asked, and nothing was typed that would get lost. */
export const awayAnswer = (): Answer =>
  noticePage(
    503,
    { title: t('status.away'), text: t('status.awayText'), next: null },
    { ...secretHeaders, ...retryAfter(60) },
  );

const page = (path: string, notMine: NotMinePage, status = 200): Answer => ({
  kind: 'page',
  path,
  status,
  locals: { notMine },
  headers: secretHeaders,
});
