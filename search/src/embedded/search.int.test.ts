import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../testing/meilisearch-schemas.ts';
import { fillIndex, startTestServer, type TestServer } from '../testing/test-server.ts';

const documents = [
  {
    id: 'moestuin',
    kind: 'initiative',
    title: 'Moestuin De Akker',
    summary: 'Samen groente telen',
    text: 'In de buurt.',
    areas: ['Voorburg', 'Gemeente'],
    members: 12,
    date: '2025-03-01',
  },
  {
    id: 'tuinclub',
    kind: 'initiative',
    title: 'Tuinclub',
    summary: 'Over de moestuin',
    text: 'Wij helpen elkaar met snoeien.',
    areas: ['Stompwijk', 'Gemeente'],
    members: 40,
    date: '2024-03-01',
  },
  {
    id: 'cooperatie',
    kind: 'article',
    title: 'Energiecoöperatie',
    summary: 'Zon op dak',
    text: 'De moestuin doet ook mee, en een buurt moes met een tuin.',
    areas: [],
    date: null,
  },
  {
    id: 'feest',
    kind: 'event',
    title: 'Buurtfeest',
    summary: 'Muziek en dans voor jong en oud',
    text: 'Het feest begint om twee uur. Oud en jong dansen samen.',
    areas: ['Voorburg'],
    members: 3,
    date: '2026-01-01',
  },
  {
    id: 'vzw',
    kind: 'article',
    title: 'Een vzw oprichten',
    summary: 'Wat er bij komt kijken',
    text: 'Voor wie begint.',
    areas: ['Voorburg'],
    date: '2023-01-01',
  },
];

const settings = {
  searchableAttributes: ['title', 'summary', 'areas', 'text'],
  filterableAttributes: ['kind', 'areas', 'members', 'date', 'id'],
  sortableAttributes: ['date', 'title', 'members'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: ['de', 'en', 'een', 'voor', 'op', 'het'],
  synonyms: { vereniging: ['vzw'], zonnepanelen: ['zon op dak'], 'sport en spel': ['dans'] },
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await fillIndex(server, 'content', settings, documents);
});
afterAll(async () => {
  await server.close();
});

const search = async (q: string, options: Record<string, unknown> = {}) => {
  const answer = await server.client.index<{ id: string }>('content').search(q, options);
  expect(schemaProblems('SearchResult', answer)).toEqual([]);
  return answer;
};
const ids = async (q: string, options: Record<string, unknown> = {}): Promise<unknown[]> =>
  (await search(q, options)).hits.map((hit) => hit.id);

describe('finding documents', () => {
  it('puts a word in the title before one in the summary, and that before one in the text', async () => {
    expect(await ids('moestuin')).toEqual(['moestuin', 'tuinclub', 'cooperatie']);
  });

  it('finds what is being typed, and only the last word may go on', async () => {
    expect(await ids('moest')).toEqual(['moestuin', 'tuinclub', 'cooperatie']);
    expect(await ids('moestu ', { matchingStrategy: 'all' })).toEqual([]);
  });

  it.each([
    ['moetsuin', 'moestuin'],
    ['energiecooperatie', 'cooperatie'],
    ['nergiecooperatie', 'cooperatie'],
    ['buurtfesst', 'feest'],
    ['BUURTFEEST', 'feest'],
    ['muzie', 'feest'],
  ])('finds what was meant by %s', async (q, id) => {
    expect((await ids(q))[0]).toBe(id);
  });

  it('allows no mistake in short words, and counts one in the first letter double', async () => {
    expect(await ids('akke ', { matchingStrategy: 'all' })).toEqual([]);
    expect(await ids('voestuin ', { matchingStrategy: 'all' })).toEqual([]);
  });

  it('finds words that are written together or apart', async () => {
    expect(await ids('tuin club')).toContain('tuinclub');
    expect(await ids('jongenoud')).not.toContain('feest');
    expect(await ids('buurtmoes')).toContain('cooperatie');
  });

  it('finds synonyms, also of several words', async () => {
    expect(await ids('vereniging')).toEqual(['vzw']);
    expect(await ids('zonnepanelen')).toEqual(['cooperatie']);
    expect(await ids('sport en spel')).toEqual(['feest']);
    expect(await ids('dak -"zon op dak"')).toEqual([]);
  });

  it('finds phrases only where they stand', async () => {
    expect(await ids('"jong en oud"')).toEqual(['feest']);
    expect(await ids('"oud en muziek"')).toEqual([]);
  });

  it('leaves out what comes after a minus sign', async () => {
    expect(await ids('moestuin -snoeien')).toEqual(['moestuin', 'cooperatie']);
  });

  it('puts words that stand together first', async () => {
    expect((await ids('jong oud '))[0]).toBe('feest');
  });

  it('gives up the last words when not all are there, unless all are asked for', async () => {
    expect(await ids('moestuin paardrijden ')).toEqual(['moestuin', 'tuinclub', 'cooperatie']);
    expect(await ids('moestuin paardrijden ', { matchingStrategy: 'all' })).toEqual([]);
    expect(await ids('paardrijden moestuin ')).toEqual([]);
    expect(await ids('moestuin snoeien ', { matchingStrategy: 'frequency' })).toContain('tuinclub');
  });

  it('searches the attributes asked for only', async () => {
    expect(await ids('moestuin', { attributesToSearchOn: ['summary'] })).toEqual(['tuinclub']);
  });

  it('gives everything when nothing is asked', async () => {
    expect(await ids('')).toHaveLength(documents.length);
  });
});

describe('answers', () => {
  it('counts facets over all that is found, whatever the page', async () => {
    const answer = await search('moestuin', { facets: ['kind', 'areas', 'members'], limit: 1 });
    expect(answer.facetDistribution).toEqual({
      areas: { Gemeente: 2, Stompwijk: 1, Voorburg: 1 },
      kind: { article: 1, initiative: 2 },
      members: { 12: 1, 40: 1 },
    });
    expect(answer.facetStats).toEqual({ members: { min: 12, max: 40 } });
    expect(answer.estimatedTotalHits).toBe(3);
  });

  it('filters', async () => {
    expect(
      await ids('', { filter: ['kind = initiative', ['areas = Voorburg', 'areas = Leiden']] }),
    ).toEqual(['moestuin']);
    expect(await ids('moestuin', { filter: 'date < "2025-01-01"' })).toEqual(['tuinclub']);
  });

  it('sorts, with what has no value last in both directions', async () => {
    expect(await ids('', { sort: ['date:asc'] })).toEqual([
      'vzw',
      'tuinclub',
      'moestuin',
      'feest',
      'cooperatie',
    ]);
    expect(await ids('', { sort: ['date:desc'] })).toEqual([
      'feest',
      'moestuin',
      'tuinclub',
      'vzw',
      'cooperatie',
    ]);
    expect(await ids('', { sort: ['title:asc'] })).toEqual([
      'feest',
      'vzw',
      'cooperatie',
      'moestuin',
      'tuinclub',
    ]);
  });

  it('gives pages by offset and limit, or by number', async () => {
    expect(await ids('', { sort: ['date:asc'], offset: 1, limit: 2 })).toEqual([
      'tuinclub',
      'moestuin',
    ]);
    const page = await search('', { sort: ['date:asc'], page: 2, hitsPerPage: 2 });
    expect(page).toMatchObject({ page: 2, hitsPerPage: 2, totalPages: 3, totalHits: 5 });
    expect(page.hits.map((hit) => hit.id)).toEqual(['moestuin', 'feest']);
  });

  it('marks and crops what is shown', async () => {
    const { hits } = await search('moes', {
      attributesToRetrieve: ['id'],
      attributesToHighlight: ['title', 'text'],
      attributesToCrop: ['text'],
      cropLength: 4,
      highlightPreTag: '<mark>',
      highlightPostTag: '</mark>',
      filter: 'id = cooperatie',
    });
    expect(hits).toEqual([
      {
        id: 'cooperatie',
        _formatted: {
          id: 'cooperatie',
          title: 'Energiecoöperatie',
          text: 'De <mark>moes</mark>tuin doet ook…',
        },
      },
    ]);
  });

  it('says where it found the words, in bytes, and how good a hit is', async () => {
    const { hits } = await search('moestuin', {
      showMatchesPosition: true,
      showRankingScore: true,
    });
    expect(hits[0]?._matchesPosition).toEqual({ title: [{ start: 0, length: 8 }] });
    const scores = hits.map((hit) => hit._rankingScore ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it('answers several searches at once, and by address', async () => {
    const { results } = await server.client.multiSearch({
      queries: [
        { indexUid: 'content', q: 'moestuin', limit: 1 },
        { indexUid: 'content', q: '', facets: ['kind'], limit: 0 },
      ],
    });
    expect(schemaProblems('SearchResults', { results })).toEqual([]);
    expect(results[0]?.hits).toHaveLength(1);
    expect(results[1]?.facetDistribution).toEqual({
      kind: { article: 2, event: 1, initiative: 2 },
    });
    const byAddress = await server.client.index<{ id: string }>('content').searchGet('moestuin', {
      filter: 'kind = initiative',
      limit: 1,
      facets: ['kind'],
      sort: ['date:asc'],
    });
    expect(byAddress.hits.map((hit) => hit.id)).toEqual(['moestuin']);
  });

  it('finds values of a facet', async () => {
    const answer = await server.client
      .index('content')
      .searchForFacetValues({ facetName: 'areas', facetQuery: 'vo' });
    expect(schemaProblems('FacetSearchResult', answer)).toEqual([]);
    expect(answer.facetHits).toEqual([{ value: 'Voorburg', count: 3 }]);
    const misspelt = await server.client
      .index('content')
      .searchForFacetValues({ facetName: 'areas', facetQuery: 'vorbu' });
    expect(misspelt.facetHits).toEqual(answer.facetHits);
  });
});
