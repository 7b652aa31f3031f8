import { describe, expect, it } from 'vitest';
import { anArea, anInitiative, anOffer, aPage, aTag, aTheme } from '../../test-support/entries.ts';
import { byInstantReversed } from '../read-model/sort-key.ts';
import { queriesOver } from './testing/queries-over.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';

const siteUrl = new URL('https://netwerk.example/');

describe('the sitemap', () => {
  it('names each of its files, and has the publisher make them', () => {
    const { queries, reads } = queriesOver({
      page: [aPage({ id: 'over' })],
      area: [anArea({ id: 'wijk' })],
    });
    const index = sitemapIndex(queries, siteUrl);
    expect(index.match(/<sitemap>/g)).toHaveLength(3);
    expect([...reads.announced]).toEqual([
      '/sitemap-vast-1.xml',
      '/sitemap-paginas-1.xml',
      '/sitemap-gebieden-1.xml',
    ]);
    const areas = sitemap(queries, 'gebieden-1', siteUrl);
    expect(areas).toContain('https://netwerk.example/gebieden/wijk/');
  });

  it('begins with the pages that are always there', () => {
    const { queries } = queriesOver({});
    expect(sitemapIndex(queries, siteUrl)).toContain('https://netwerk.example/sitemap-vast-1.xml');
    const fixed = sitemap(queries, 'vast-1', siteUrl);
    expect(fixed).toContain('<loc>https://netwerk.example/agenda/</loc>');
    expect(fixed).toContain('<loc>https://netwerk.example/aanmelden/</loc>');
  });

  it('names the list of a theme while something is in it, and a newer offer does not touch that', () => {
    const offers = ['2026-02-01', '2026-01-01'].map((day) =>
      anOffer({ id: day, since: `${day}T00:00:00.000Z`, tags: [aTag('geld')] }),
    );
    const theme = [aTheme({ id: 'geld' }), aTheme({ id: 'zorg' })];
    const { queries, reads } = queriesOver({ theme, offer: offers });
    const lists = sitemap(queries, 'vast-1', siteUrl);
    expect(lists).toContain('<loc>https://netwerk.example/expertise/aangeboden/thema/geld/</loc>');
    expect(lists?.match(/thema/g)).toHaveLength(1);
    const oldest = byInstantReversed('2026-01-01T00:00:00.000Z');
    expect(reads.dependencies.get('list/offer/theme/geld')?.from).toContain(oldest);
  });

  it.each(['gebieden-2', 'gebieden-0', 'vast-2', 'onzin-1', '1'])('has no file %s', (name) => {
    const { queries } = queriesOver({ area: [anArea({ id: 'wijk' })] });
    expect(sitemap(queries, name, siteUrl)).toBeNull();
  });

  it('dates a page by its entry', () => {
    const { queries } = queriesOver({
      initiative: [anInitiative({ id: 'tuin', updatedAt: '2026-03-01T00:00:00.000Z' })],
    });
    expect(sitemap(queries, 'initiatieven-1', siteUrl)).toContain(
      '<loc>https://netwerk.example/initiatieven/tuin/</loc><lastmod>2026-03-01T00:00:00.000Z</lastmod>',
    );
  });
});
