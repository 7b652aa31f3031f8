import type { Queries } from '../read-model/queries.ts';
import { pageHref, type KindWithPage } from './page-href.ts';

/** Addresses per file; the protocol allows 50,000, smaller files are cheaper to write again. */
const PER_FILE = 5000;

const lists = [
  'page/by-title',
  'policy-field/by-name',
  'area/by-name',
  'initiative/by-title',
  'news-flash/newest',
  'event/by-end',
] as const;

const kindOf = {
  'page/by-title': 'page',
  'policy-field/by-name': 'policy-field',
  'area/by-name': 'area',
  'initiative/by-title': 'initiative',
  'news-flash/newest': 'news-flash',
  'event/by-end': 'event',
} as const satisfies Record<(typeof lists)[number], KindWithPage>;

/** Pages that are there whatever the site holds; their date is that of what they list. */
const FIXED = ['/', '/initiatieven/', '/beleidsvelden/', '/nieuws/', '/agenda/', '/aanmelden/'];

interface Part {
  list: (typeof lists)[number];
  offset: number;
}

/** What each file of the sitemap holds. Its number is its place here, from 1. */
const partsOf = (queries: Queries): Part[] =>
  lists.flatMap((list) => {
    const files = Math.ceil(queries.count(list) / PER_FILE);
    return Array.from({ length: files }, (_, index) => ({ list, offset: index * PER_FILE }));
  });

export const sitemapPath = (number: number): string => `/sitemap-${number}.xml`;

/** The list of sitemap files; names each, so that the publisher makes it. */
export function sitemapIndex(queries: Queries, siteUrl: URL): string {
  // The first file is always there: it holds the fixed pages.
  const files = Math.max(1, partsOf(queries).length);
  const paths = Array.from({ length: files }, (_, index) => sitemapPath(index + 1));
  paths.forEach((path) => {
    queries.alsoPublish(path);
  });
  return document(
    'sitemapindex',
    paths.map((path) => `<sitemap><loc>${escaped(new URL(path, siteUrl).href)}</loc></sitemap>`),
  );
}

/** File `number` of the sitemap, or null when there is no such file. */
export function sitemap(queries: Queries, number: number, siteUrl: URL): string | null {
  const part = partsOf(queries)[number - 1];
  if (!part && number !== 1) return null;
  const fixed = number === 1 ? FIXED.map((path) => url(new URL(path, siteUrl).href)) : [];
  const entries = part ? queries.list(part.list, { offset: part.offset, limit: PER_FILE }) : [];
  const kind = part && kindOf[part.list];
  const own = entries.map((entry) =>
    url(kind ? new URL(pageHref(kind, entry), siteUrl).href : '', entry.updatedAt),
  );
  return document('urlset', [...fixed, ...own]);
}

const url = (address: string, changedAt?: string): string =>
  `<url><loc>${escaped(address)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`;

const document = (root: string, items: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${root}>`,
    '',
  ].join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
