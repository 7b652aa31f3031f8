import { uidByKind, type TypeWithPage } from '@burgerwerf/cms/contract';
import type { Link } from '../components/link.ts';
import type { TextKey } from '../i18n/nl.ts';
import { t } from '../i18n/t.ts';
import { COMBINATIONS_PATH } from '../kinds/combination/page-data.ts';
import { listingPathOf } from '../kinds/expertise/addresses.ts';

interface GonePage {
  title: string;
  /** Why that may be. */
  text: string;
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
  [uidByKind.combination]: 'gone.combination',
  [uidByKind.offer]: 'gone.offer',
  [uidByKind.request]: 'gone.request',
};

const initiatives = (): Link => ({ href: '/initiatieven/', name: t('nav.initiatives') });

const listings: Readonly<Record<TypeWithPage, () => Link | null>> = {
  [uidByKind.initiative]: initiatives,
  [uidByKind['news-flash']]: () => ({ href: '/nieuws/', name: t('nav.news') }),
  [uidByKind.event]: () => ({ href: '/agenda/', name: t('nav.events') }),
  [uidByKind['policy-field']]: () => ({ href: '/beleidsvelden/', name: t('nav.policyFields') }),
  [uidByKind.area]: initiatives,
  [uidByKind.page]: () => null,
  [uidByKind.combination]: () => ({ href: COMBINATIONS_PATH, name: t('combinations.title') }),
  [uidByKind.offer]: () => ({ href: listingPathOf.offer, name: t('expertise.all.offer') }),
  [uidByKind.request]: () => ({ href: listingPathOf.request, name: t('expertise.all.request') }),
};

/** What is told of a page that was there once. It names nothing of what stood there. */
export const gonePage = (type: TypeWithPage): GonePage => ({
  title: t(titles[type]),
  text: t(isExpertise(type) ? 'gone.expertiseText' : 'gone.text'),
  listing: listings[type](),
});

const isExpertise = (type: TypeWithPage): boolean =>
  type === uidByKind.offer || type === uidByKind.request;
