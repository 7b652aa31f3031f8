import { describe, expect, it } from 'vitest';
import { anArea, anOffer, aRequest, aTag, aTheme } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { expertiseListingPage, expertiseThemePage } from './listing-page-data.ts';

const content = {
  theme: [aTheme({ id: 'groen', name: 'Groen' }), aTheme({ id: 'geld', name: 'Geld' })],
  area: [anArea({ id: 'dorp', kind: 'district', name: 'Dorp' })],
  request: [
    aRequest({ id: 'oud', since: '2026-01-01T00:00:00.000Z' }),
    aRequest({
      id: 'nieuw',
      since: '2026-02-01T00:00:00.000Z',
      needs: [
        { text: 'Wie snoeit?', tags: [aTag('groen', 'Snoeien')], ownWords: ['heggen'] },
        { text: 'En wie plant?', tags: [aTag('groen', 'Planten')], ownWords: [] },
      ],
    }),
  ],
  offer: [anOffer({ id: 'aanbod', tags: [aTag('geld')] })],
};

describe('the page of all requests', () => {
  it('shows the newest first, with what each is about', () => {
    const { queries } = queriesOver(content);
    const { cards } = expertiseListingPage(queries, 'request', 1)?.listing ?? { cards: [] };
    expect(cards.map(({ href, tags }) => [href, tags])).toEqual([
      ['/expertise/gevraagd/nieuw/', ['Snoeien', 'heggen', 'Planten']],
      ['/expertise/gevraagd/oud/', []],
    ]);
  });

  it('leads to the themes in which there are any, and to search for each place', () => {
    const { queries } = queriesOver(content);
    expect(expertiseListingPage(queries, 'request', 1)?.choices).toEqual({
      themes: [{ href: '/expertise/gevraagd/thema/groen/', name: 'Groen' }],
      areas: [{ href: '/zoeken/?gebied=dorp&soort=vraag', name: 'Dorp' }],
    });
  });

  it('has the publisher make the page of each theme that has any', () => {
    const { queries, reads } = queriesOver(content);
    expertiseListingPage(queries, 'request', 1);
    expect([...reads.announced]).toEqual(['/expertise/gevraagd/thema/groen/']);
  });
});

describe('the page of a theme', () => {
  it('shows what stands in it, once', () => {
    const { queries } = queriesOver(content);
    const page = expertiseThemePage(queries, 'request', { key: 'groen', number: 1 });
    expect(page?.theme).toBe('Groen');
    expect(page?.listing.cards.map(({ name }) => name)).toEqual(['Vraag nieuw']);
  });

  it('is not there without any, nor for a theme that is not there', () => {
    const { queries } = queriesOver(content);
    expect(expertiseThemePage(queries, 'request', { key: 'geld', number: 1 })).toBeNull();
    expect(expertiseThemePage(queries, 'request', { key: 'zorg', number: 1 })).toBeNull();
  });
});
