import { listingKinds } from '@burgerwerf/cms/contract';
import type { Queries } from '../read-model/queries.ts';
import { COMBINATIONS_PATH } from './combination/page-data.ts';
import { EXPERTISE_PATH, formPathOf, listingPathOf, themePath } from './expertise/addresses.ts';
import { themesWithAny } from './expertise/themes-with-any.ts';
import { pageHref, type KindWithPage } from './page-href.ts';

/**
 * Addresses per file. The protocol allows 50,000; a small file is cheap to write again. Parts are counted
 * from the oldest entry, so that a new one touches only the last.
 */
const PER_FILE = 500;

/** In the name of the file → what it lists. */
const sections = {
  paginas: { list: 'page/by-title', kind: 'page' },
  beleidsvelden: { list: 'policy-field/by-name', kind: 'policy-field' },
  gebieden: { list: 'area/by-name', kind: 'area' },
  initiatieven: { list: 'initiative/newest', kind: 'initiative' },
  nieuws: { list: 'news-flash/newest', kind: 'news-flash' },
  agenda: { list: 'event/latest-end', kind: 'event' },
  combinaties: { list: 'combination/newest', kind: 'combination' },
  vragen: { list: 'request/newest', kind: 'request' },
  aanbod: { list: 'offer/newest', kind: 'offer' },
} as const satisfies Record<string, { list: string; kind: KindWithPage }>;

type Section = keyof typeof sections;

/** Pages that are not of one entry; they carry no date, which would change with all they list. */
const LISTS_SECTION = 'vast';
/** Those that are there whatever the site holds. */
const FIXED = [
  '/',
  '/initiatieven/',
  '/beleidsvelden/',
  '/nieuws/',
  '/agenda/',
  '/aanmelden/',
  EXPERTISE_PATH,
  COMBINATIONS_PATH,
  ...listingKinds.flatMap((kind) => [listingPathOf[kind], formPathOf[kind]]),
];

/** Lists by theme, which have a page while something is in them. */
const themeLists = (queries: Queries): string[] =>
  listingKinds.flatMap((kind) =>
    themesWithAny(queries, kind).map(({ key }) => themePath(kind, key)),
  );

const sitemapPath = (section: string, number: number): string =>
  `/sitemap-${section}-${String(number)}.xml`;

/** The list of sitemap files; names each, so that the publisher makes it. */
export function sitemapIndex(queries: Queries, siteUrl: URL): string {
  const paths = [sitemapPath(LISTS_SECTION, 1)];
  for (const section of sectionNames) {
    const files = Math.ceil(queries.count(sections[section].list) / PER_FILE);
    for (let number = 1; number <= files; number += 1) paths.push(sitemapPath(section, number));
  }
  paths.forEach((path) => {
    queries.alsoPublish(path);
  });
  return document(
    'sitemapindex',
    paths.map((path) => `<sitemap><loc>${escaped(new URL(path, siteUrl).href)}</loc></sitemap>`),
  );
}

const sectionNames = Object.keys(sections).filter(isSection);

function isSection(name: string): name is Section {
  return Object.hasOwn(sections, name);
}

/**
 * A file of the sitemap, or null when there is no such file.
 * @param name what stands in its address, such as `nieuws-2`
 */
export function sitemap(queries: Queries, name: string, siteUrl: URL): string | null {
  const match = /^([a-z]+)-([1-9]\d{0,5})$/.exec(name);
  const [section = '', number] = [match?.[1], Number(match?.[2])];
  if (section === LISTS_SECTION && number === 1) {
    return document(
      'urlset',
      [...FIXED, ...themeLists(queries)].map((path) => url(new URL(path, siteUrl).href)),
    );
  }
  if (!isSection(section)) return null;
  const { list, kind } = sections[section];
  const entries = queries.part(list, { number, size: PER_FILE });
  return (
    entries &&
    document(
      'urlset',
      entries.map((entry) => url(new URL(pageHref(kind, entry), siteUrl).href, entry.updatedAt)),
    )
  );
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
