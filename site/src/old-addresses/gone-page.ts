import { uidByKind, type TypeWithPage } from '@burgerwerf/cms/contract';
import type { Link } from '../components/link.ts';
import type { TextKey } from '../i18n/nl.ts';
import { t } from '../i18n/t.ts';

interface GonePage {
  title: string;
  /** Where others of its kind stand; null without such a page. */
  listing: Link | null;
}

type Fixed = Extract<TextKey, `gone.${string}`>;

const titles: Readonly<Record<TypeWithPage, Fixed>> = {
  [uidByKind.initiative]: 'gone.initiative',
  [uidByKind['news-flash']]: 'gone.newsFlash',
  [uidByKind.event]: 'gone.event',
  [uidByKind['policy-field']]: 'gone.policyField',
  [uidByKind.area]: 'gone.area',
  [uidByKind.page]: 'gone.page',
};

const initiatives = (): Link => ({ href: '/initiatieven/', name: t('nav.initiatives') });

const listings: Readonly<Record<TypeWithPage, () => Link | null>> = {
  [uidByKind.initiative]: initiatives,
  [uidByKind['news-flash']]: () => ({ href: '/nieuws/', name: t('nav.news') }),
  [uidByKind.event]: () => ({ href: '/agenda/', name: t('nav.events') }),
  [uidByKind['policy-field']]: () => ({ href: '/beleidsvelden/', name: t('nav.policyFields') }),
  [uidByKind.area]: initiatives,
  [uidByKind.page]: () => null,
};

/** What is told of a page that was there once. It names nothing of what stood there. */
export const gonePage = (type: TypeWithPage): GonePage => ({
  title: t(titles[type]),
  listing: listings[type](),
});
