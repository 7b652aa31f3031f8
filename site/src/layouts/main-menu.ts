import type { Link } from '../components/link.ts';
import { t } from '../i18n/t.ts';
import { AGENDA_PATH } from '../kinds/event/agenda-page-data.ts';
import { EXPERTISE_PATH } from '../kinds/expertise/addresses.ts';
import { INITIATIVES_PATH } from '../kinds/initiative/listing-page-data.ts';
import { NEWS_PATH } from '../kinds/news-flash/page-data.ts';
import { POLICY_FIELDS_PATH } from '../kinds/policy-field/groups.ts';
import type { Site } from './site-data.ts';

/** The parts of the site, and the pages that the editors put in the menu. */
export const mainMenu = ({ mainPages }: Pick<Site, 'mainPages'>): Link[] => [
  { href: INITIATIVES_PATH, name: t('nav.initiatives') },
  { href: POLICY_FIELDS_PATH, name: t('nav.policyFields') },
  { href: NEWS_PATH, name: t('nav.news') },
  { href: AGENDA_PATH, name: t('nav.events') },
  { href: EXPERTISE_PATH, name: t('expertise.nav') },
  ...mainPages,
];
