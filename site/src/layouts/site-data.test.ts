import { describe, expect, it } from 'vitest';
import { anArea, anInitiative, aPage } from '../../test-support/entries.ts';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { siteData } from './site-data.ts';

const siteUrl = new URL('https://netwerk.example/');

describe('what stands on every page', () => {
  it('has the menus in the order that the editors chose', () => {
    const { queries } = queriesOver({
      page: [
        aPage({ id: 'b', menu: 'main', menuOrder: 1 }),
        aPage({ id: 'a', menu: 'main', menuOrder: 2 }),
        aPage({ id: 'c', menu: 'footer' }),
        aPage({ id: 'd' }),
      ],
    });
    const site = siteData({ queries, siteUrl });
    expect(site.mainPages.map(({ href }) => href)).toEqual(['/b/', '/a/']);
    expect(site.footerPages.map(({ href }) => href)).toEqual(['/c/']);
  });

  it('names places with the municipality first, and no neighbourhoods', () => {
    const { queries } = queriesOver({
      area: [
        anArea({ id: 'a', name: 'Aardorp', kind: 'district' }),
        anArea({ id: 'z', name: 'Zeestad', kind: 'municipality' }),
        anArea({ id: 'n', name: 'Noord', kind: 'neighbourhood' }),
      ],
    });
    expect(siteData({ queries, siteUrl }).places.map(({ name }) => name)).toEqual([
      'Zeestad',
      'Aardorp',
    ]);
  });

  it('reads no initiative, so that a new one leaves the other pages alone', () => {
    const { queries, reads } = queriesOver({ initiative: [anInitiative({ id: 'a' })] });
    siteData({ queries, siteUrl });
    expect([...reads.dependencies.keys()].filter((key) => key.includes('initiative'))).toEqual([]);
  });
});
