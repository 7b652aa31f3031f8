import { t } from '../../i18n/t.ts';
import { noticePage } from '../../server/visits/answer.ts';
import type { VisitedPage } from '../../server/visits/visit.ts';
import { LOST_LINK_PATH } from '../addresses.ts';

/** `/aanmelden/bedankt/`: thanks that promise nothing, since a robot gets them too. */
export const thanksPage: VisitedPage = {
  pattern: /^\/aanmelden\/bedankt\/$/,
  show: () =>
    noticePage(200, {
      title: t('thanks.title'),
      text: t('thanks.text'),
      next: { href: LOST_LINK_PATH, name: t('links.title') },
    }),
};
