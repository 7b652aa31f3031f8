import { pagePath, type Kind } from '@burgerwerf/cms/contract';

/**
 * The addresses that exist because an entry does. They are derived rather than found by
 * dependencies: a page that does not exist yet depends on nothing.
 */
const addressesByKind: Record<Kind, (slug: string) => string[]> = {
  initiative: (slug) => [pagePath('api::initiative.initiative', slug)],
  'news-flash': (slug) => [pagePath('api::news-flash.news-flash', slug)],
  event: (slug) => [pagePath('api::event.event', slug), `/agenda/${slug}.ics`],
  'policy-field': (slug) => [pagePath('api::policy-field.policy-field', slug)],
  area: (slug) => [pagePath('api::area.area', slug)],
  page: (slug) => [pagePath('api::page.page', slug)],
  network: () => [],
  media: () => [],
  'former-address': () => [],
  synonym: () => [],
  combination: (slug) => [pagePath('plugin::expertise-matching.combination', slug)],
  theme: () => [],
  offer: (slug) => [pagePath('plugin::expertise-matching.offer', slug)],
  request: (slug) => [pagePath('plugin::expertise-matching.request', slug)],
};

export const addressesOf = (kind: Kind, slug: string): string[] => addressesByKind[kind](slug);

/** Addresses that exist on every site, whatever it holds. Others are announced by these pages. */
export const fixedAddresses: readonly string[] = [
  '/',
  '/initiatieven/',
  '/beleidsvelden/',
  '/nieuws/',
  '/agenda/',
  '/expertise/',
  '/expertise/gevraagd/',
  '/expertise/aangeboden/',
  '/expertise/combinaties/',
  '/404.html',
  '/nieuws/feed.xml',
  '/agenda/feed.ics',
  '/sitemap-index.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/open-data/initiatieven.json',
  '/open-data/initiatieven.csv',
  '/open-data/initiatieven.geojson',
];
