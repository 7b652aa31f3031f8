import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarEvents } from './support/calendar.ts';
import { csvRows } from './support/csv-rows.ts';
import { addressesThatMention, publishedPages } from './support/published-files.ts';
import { PublicSite } from './support/public-site.ts';
import { sharedProduct } from './support/shared-product.ts';
import { openBrowser, visit } from './support/visitor.ts';

/** Made at each request, so they are no files. */
const FORMS = ['/aanmelden/', '/expertise/aanbieden/', '/expertise/vragen/'];
/** Parts of a list, to which its first page leads. */
const isPartOfList = (path: string) => path.includes('/pagina/');

const product = sharedProduct();
const site = new PublicSite(product.siteUrl);
const pages = () => [...publishedPages(product).keys()].filter((path) => path !== '/404.html');
const pagesIn = (folder: string) =>
  pages().filter(
    (path) => path.startsWith(folder) && path !== folder && !path.includes('/pagina/'),
  );

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await visit(browser, product.siteUrl));
});
afterAll(() => browser.close());

/** Text of all elements with this name in well-formed XML. @throws when it is not well-formed */
const elements = (xml: string, name: string): Promise<string[]> =>
  page.evaluate(
    ([text, tag]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const wrong = parsed.querySelector('parsererror')?.textContent;
      if (wrong) throw new Error(wrong);
      return [...parsed.querySelectorAll(tag)].map(({ textContent }) => textContent);
    },
    [xml, name] as const,
  );

describe('what the site offers to other programs', () => {
  it('is an Atom feed with the newest news, each entry complete', async () => {
    const feed = await site.text('/nieuws/feed.xml');

    const links = await elements(feed, 'feed > entry > id');
    expect(links).toHaveLength(Math.min(30, pagesIn('/nieuws/').length));
    for (const link of links) expect(await site.status(new URL(link).pathname)).toBe(200);
    for (const part of ['title', 'updated', 'published', 'summary']) {
      expect(await elements(feed, `feed > entry > ${part}`)).toHaveLength(links.length);
    }
    const published = await elements(feed, 'feed > entry > published');
    expect(published).toEqual(published.toSorted().reverse());
    const [updated = ''] = await elements(feed, 'feed > updated');
    expect(
      (await elements(feed, 'feed > entry > updated')).every((moment) => moment <= updated),
    ).toBe(true);
    expect(await elements(feed, 'feed > author > name')).toHaveLength(1);
  });

  it('is a sitemap of exactly the public pages', async () => {
    const files = await elements(await site.text('/sitemap-index.xml'), 'sitemap > loc');
    const listed: string[] = [];
    for (const file of files) {
      listed.push(...(await elements(await site.text(new URL(file).pathname), 'url > loc')));
    }

    expect(listed.every((address) => address.startsWith(`${product.siteUrl}/`))).toBe(true);
    const paths = listed.map((address) => new URL(address).pathname);
    expect(paths.toSorted()).toEqual(
      [...pages().filter((path) => !isPartOfList(path)), ...FORMS].toSorted(),
    );
    expect(await site.text('/robots.txt')).toContain(
      `Sitemap: ${product.siteUrl}/sitemap-index.xml`,
    );
  });

  it('is a calendar of what is to come, and one of each event', async () => {
    const all = calendarEvents(await site.text('/agenda/feed.ics'));
    expect(all.length).toBeGreaterThan(5);
    const each = await Promise.all(
      pagesIn('/agenda/').map(async (path) =>
        calendarEvents(await site.text(path.replace(/\/$/, '.ics'))),
      ),
    );
    expect(each.length).toBeGreaterThanOrEqual(15);
    expect(each.every((events) => events.length === 1)).toBe(true);

    const instant = /^\d{8}T\d{6}Z$/;
    for (const event of [...all, ...each.flat()]) {
      const { UID = '', DTSTAMP = '', DTSTART = '', DTEND = '', SUMMARY = '' } = event;
      expect(UID).toContain('@');
      for (const moment of [DTSTAMP, DTSTART, DTEND]) expect(moment).toMatch(instant);
      expect(DTEND > DTSTART).toBe(true);
      expect(SUMMARY).not.toBe('');
    }
    expect(new Set(all.map(({ UID }) => UID)).size).toBe(all.length);
  });

  it('is open data of every initiative, the same in each form', async () => {
    const initiatives = pagesIn('/initiatieven/').map((path) => product.siteUrl + path);
    expect(initiatives.length).toBeGreaterThanOrEqual(60);

    const json = z
      .object({
        licentie: z.url(),
        initiatieven: z.array(z.looseObject({ naam: z.string(), pagina: z.string() })),
      })
      .parse(JSON.parse(await site.text('/open-data/initiatieven.json')));
    expect(json.initiatieven.map(({ pagina }) => pagina).toSorted()).toEqual(
      initiatives.toSorted(),
    );

    const [header = [], ...rows] = csvRows(await site.text('/open-data/initiatieven.csv'));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows.map((row) => row[header.indexOf('naam')])).toEqual(
      json.initiatieven.map(({ naam }) => naam),
    );

    const position = z.tuple([z.number().min(3).max(8), z.number().min(50).max(54)]);
    const map = z
      .object({
        type: z.literal('FeatureCollection'),
        features: z.array(
          z.object({
            type: z.literal('Feature'),
            geometry: z.object({ type: z.literal('Point'), coordinates: position }).nullable(),
            properties: z.looseObject({ pagina: z.string() }),
          }),
        ),
      })
      .parse(JSON.parse(await site.text('/open-data/initiatieven.geojson')));
    expect(map.features.map(({ properties }) => properties.pagina)).toEqual(
      json.initiatieven.map(({ pagina }) => pagina),
    );
  });

  it('says what it is in its headers', async () => {
    const types = await Promise.all(
      [
        '/',
        '/nieuws/feed.xml',
        '/agenda/feed.ics',
        '/open-data/initiatieven.json',
        '/open-data/initiatieven.csv',
        '/open-data/initiatieven.geojson',
      ].map(async (path) => {
        const response = await fetch(new URL(path, product.siteUrl));
        await response.body?.cancel();
        return response.headers.get('content-type')?.split(';')[0];
      }),
    );
    expect(types).toEqual([
      'text/html',
      'application/atom+xml',
      'text/calendar',
      'application/json',
      'text/csv',
      'application/geo+json',
    ]);
  });

  it('tells where to report a weakness, and until when that holds', async () => {
    const text = await site.text('/.well-known/security.txt');
    expect(text).toMatch(/^Contact: (mailto:|https:)/m);
    const expires = /^Expires: (.+)$/m.exec(text)?.[1] ?? '';
    expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  });

  it('describes itself in structured data that can be read', () => {
    const broken = [...publishedPages(product)].filter(([, html]) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].some(
        ([, text = '']) => !isLinkedData(text),
      ),
    );
    expect(broken.map(([path]) => path)).toEqual([]);
    expect(addressesThatMention(product, 'application/ld+json').length).toBeGreaterThan(100);
  });
});

function isLinkedData(text: string): boolean {
  const node = z.looseObject({ '@type': z.string() });
  const graph = z.looseObject({
    '@context': z.literal('https://schema.org'),
    '@graph': z.array(node),
  });
  const parsed: unknown = JSON.parse(text);
  return (
    graph.safeParse(parsed).success ||
    node.extend({ '@context': z.literal('https://schema.org') }).safeParse(parsed).success
  );
}
