import { t } from '../../i18n/t.ts';
import type { Queries } from '../../read-model/queries.ts';
import { contentSecurityPolicy } from '../../server/security-headers.ts';
import { noticePage } from '../../server/visits/answer.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import type { IntakePort } from '../intake-port.ts';
import { previewPage } from '../preview.ts';
import { awayAnswer } from './not-mine.ts';
import { secretHeaders } from './secret-headers.ts';

export interface PreviewDesk {
  intake: Pick<IntakePort, 'preview'>;
  queries: () => Queries;
  /** Of the admin, which shows it in a frame. */
  adminOrigin: string;
}

/** `/aanmelden/voorbeeld/<token>/`: a submission as its page, inside a frame of the admin. */
export const previewPageOf = ({ intake, queries, adminOrigin }: PreviewDesk): VisitedPage => {
  const headers = {
    ...secretHeaders,
    'Content-Security-Policy': contentSecurityPolicy(adminOrigin),
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  return {
    pattern: /^\/aanmelden\/voorbeeld\/([^/]+)\/$/,
    show: async ({ parameter }) => {
      const outcome = await intake.preview(parameter);
      if (outcome.kind === 'unavailable') return { ...awayAnswer(), headers };
      if (outcome.kind === 'missing') {
        const notice = { title: t('preview.missing'), text: t('preview.missingText'), next: null };
        return noticePage(404, notice, headers);
      }
      return {
        kind: 'page',
        path: `/aanmelden/voorbeeld/${encodeURIComponent(parameter)}/`,
        locals: { preview: previewPage(queries(), outcome.preview) },
        headers,
      };
    },
  };
};
