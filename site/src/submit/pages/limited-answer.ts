import { t } from '../../i18n/t.ts';
import { noticePage, retryAfter, type Answer } from '../../server/visits/answer.ts';

/** To who sends too much on a page that is easy to fill in again. */
export const limitedAnswer = (seconds: number): Answer =>
  noticePage(
    429,
    { title: t('notice.limited'), text: t('notice.floodText'), next: null },
    retryAfter(seconds),
  );
