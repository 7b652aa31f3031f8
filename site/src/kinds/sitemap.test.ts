import { describe, expect, it } from 'vitest';
import { anArea, anInitiative, aPage } from '../../test-support/entries.ts';
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
    expect(index.match(/<sitemap>/g)).toHaveLength(2);
    expect([...reads.announced]).toEqual(['/sitemap-1.xml', '/sitemap-2.xml']);
    expect(sitemap(queries, 2, siteUrl)).toContain('https://netwerk.example/gebieden/wijk/');
    expect(sitemap(queries, 3, siteUrl)).toBeNull();
  });

  it('begins with the pages that are always there', () => {
    const { queries } = queriesOver({});
    expect(sitemapIndex(queries, siteUrl)).toContain('https://netwerk.example/sitemap-1.xml');
    expect(sitemap(queries, 1, siteUrl)).toContain('<loc>https://netwerk.example/agenda/</loc>');
    expect(sitemap(queries, 1, siteUrl)).toContain('<loc>https://netwerk.example/aanmelden/</loc>');
  });

  it('dates a page by its entry', () => {
    const { queries } = queriesOver({
      initiative: [anInitiative({ id: 'tuin', updatedAt: '2026-03-01T00:00:00.000Z' })],
    });
    expect(sitemap(queries, 1, siteUrl)).toContain(
      '<loc>https://netwerk.example/initiatieven/tuin/</loc><lastmod>2026-03-01T00:00:00.000Z</lastmod>',
    );
  });
});
