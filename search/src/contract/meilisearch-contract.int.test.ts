/**
 * Every kind of request that the product makes of its search server. Runs against the embedded server, or
 * against the one of `MEILI_URL` and `MEILI_MASTER_KEY`, on an index of its own.
 */
import { Meilisearch, MeilisearchApiError, type SearchParams } from 'meilisearch';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { searchDocument, shownDocument } from '../documents/search-document.ts';
import { toSearchDocument } from '../documents/to-search-document.ts';
import { contentQuery } from '../dutch/content-query.ts';
import { contentSettings } from '../settings/content-settings.ts';
import { differs } from '../settings/differs.ts';
import { contractPages } from './contract-pages.ts';
import { openContractServer, type ContractServer } from './contract-server.ts';
import { hearAnswers, type HeardAnswers } from './heard-answers.ts';

const WAIT = { timeout: 60_000, interval: 5 };
interface Found {
  id: string;
  title?: string;
  text?: string;
}
const documents = contractPages.map(toSearchDocument);

let server: ContractServer;
let heard: HeardAnswers;
beforeAll(async () => {
  server = await openContractServer();
  heard = hearAnswers(server.url);
});
afterEach(() => {
  expect(heard.take()).toEqual([]);
});
afterAll(async () => {
  heard.stop();
  await server.close();
});

const index = () => server.admin.index<Found>(server.uid);
const succeed = async (task: { waitTask(options: typeof WAIT): Promise<{ status: string }> }) => {
  expect((await task.waitTask(WAIT)).status).toBe('succeeded');
};
const search = (typed: string, options: SearchParams = {}) =>
  server.visitor.index<Found>(server.uid).search(null, { ...contentQuery(typed), ...options });
const ids = async (typed: string, options: SearchParams = {}): Promise<string[]> =>
  (await search(typed, options)).hits.map(({ id }) => id);
const codeOf = async (asked: Promise<unknown>): Promise<string | undefined> => {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined;
};

describe('preparing', () => {
  it('says that it is there', async () => {
    expect(await server.admin.health()).toEqual({ status: 'available' });
  });

  it('says that an index is not there yet, in a code we look for', async () => {
    expect(await codeOf(index().getSettings())).toBe('index_not_found');
    expect(await codeOf(search('tuin'))).toBe('index_not_found');
  });

  it('makes an index with a primary key, once', async () => {
    const create = () => server.admin.createIndex(server.uid, { primaryKey: 'id' });
    await succeed(create());
    const again = await create().waitTask(WAIT);
    expect(again).toMatchObject({ status: 'failed', error: { code: 'index_already_exists' } });
  });

  it('takes our settings, and gives them back so that we see nothing has changed', async () => {
    const wanted = contentSettings([['stekjesruil', 'plantenbeurs']]);
    await succeed(index().updateSettings(wanted));
    expect(differs(wanted, await index().getSettings())).toBe(false);
  });
});

describe('documents', () => {
  it('can be found when their task has succeeded, and are given back letter for letter', async () => {
    await succeed(index().addDocuments(documents));
    const { results, total } = await index().getDocuments({ limit: 3, offset: 0 });
    const { results: more } = await index().getDocuments({ limit: 3, offset: 3 });
    expect(total).toBe(documents.length);
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    const all = [...results, ...more].map((found) => searchDocument.parse(found));
    expect(all.sort(byId)).toEqual([...documents].sort(byId));
  });

  it('are replaced under their id, and gone once removed', async () => {
    const extra = toSearchDocument({ id: 'extra', kind: 'news', title: 'Qwertzui', url: '/x/' });
    await succeed(index().addDocuments([extra]));
    await succeed(index().addDocuments([{ ...extra, title: 'Asdfghjk' }]));
    expect([await ids('qwertzui'), await ids('asdfghjk')]).toEqual([[], ['extra']]);
    await succeed(index().deleteDocuments(['extra', 'was-er-nooit']));
    expect(await ids('asdfghjk')).toEqual([]);
  });

  it('with an id that cannot be are refused by their task', async () => {
    const task = await index()
      .addDocuments([{ id: 'a b' }])
      .waitTask(WAIT);
    expect(task).toMatchObject({ status: 'failed', error: { code: 'invalid_document_id' } });
  });

  it('leave their tasks in a list, the newest first', async () => {
    const { results } = await server.admin.tasks.getTasks({ indexUids: [server.uid], limit: 2 });
    expect(results.map(({ type }) => type)).toContain('documentAdditionOrUpdate');
    expect(results[0]?.uid).toBeGreaterThan(results[1]?.uid ?? Number.POSITIVE_INFINITY);
  });
});

describe('finding', () => {
  it.each([
    ['Boonstaak', 'boonstaak'],
    ['boonst', 'boonstaak'],
    ['bonstaak', 'boonstaak'],
    ['energiecooperatie', 'zonkracht'],
    ['zonnepaneel', 'zonkracht'],
    ['senioren', 'ouderen'],
    ['subsidie', 'vzw'],
    ['verenigingen', 'vzw'],
    ['"groente telen"', 'boonstaak'],
    ['stompwijk', 'ouderen'],
    ['energie', 'zonkracht'],
  ])('finds for %s the page %s first', async (typed, id) => {
    expect((await ids(typed))[0]).toBe(id);
  });

  it('finds a word before what has it as a part', async () => {
    expect((await ids('tuin')).slice(0, 2)).toEqual(['tuin', 'boonstaak']);
  });

  it('finds nothing by words that only look like a part', async () => {
    expect(await ids('sleden ')).toEqual([]);
    expect(await ids('wijk ')).not.toContain('ouderen');
  });

  it('gives up common words before rare ones, and leaves out what comes after a minus', async () => {
    expect((await ids('de poort van de Boonstaak'))[0]).toBe('boonstaak');
    expect(await ids('poort -iedereen')).toEqual(['boonstaak']);
  });

  it('finds by the synonyms that editors add', async () => {
    const plant = toSearchDocument({
      id: 'ruil',
      kind: 'event',
      title: 'Stekjesruil',
      url: '/ruil/',
    });
    await succeed(index().addDocuments([plant]));
    expect(await ids('plantenbeurs')).toEqual(['ruil']);
    await succeed(index().deleteDocuments(['ruil']));
  });

  it('shows no attributes that only serve to find', async () => {
    const { hits } = await search('tuin');
    for (const hit of hits) expect(shownDocument.strict().safeParse(hit).success).toBe(true);
  });
});

describe('the search page', () => {
  const query = (options: SearchParams) => ({
    indexUid: server.uid,
    ...contentQuery('poort'),
    ...options,
  });

  it('asks for hits, and for counts as if a filter were not there, at once', async () => {
    const { results } = await server.visitor.multiSearch({
      queries: [
        query({
          filter: [['kind = "news"'], ['policyFields = "Groen en milieu"']],
          facets: ['kind', 'policyFields', 'areas', 'stage'],
          page: 1,
          hitsPerPage: 12,
          attributesToRetrieve: ['id', 'title'],
          attributesToHighlight: ['title', 'summary', 'text'],
          attributesToCrop: ['text'],
          cropLength: 4,
          highlightPreTag: '[',
          highlightPostTag: ']',
        }),
        query({
          filter: [['policyFields = "Groen en milieu"']],
          facets: ['kind'],
          page: 1,
          hitsPerPage: 0,
          attributesToRetrieve: ['id'],
        }),
      ],
    });
    expect(results[0]).toMatchObject({
      totalHits: 1,
      totalPages: 1,
      hits: [{ id: 'tuin', _formatted: { summary: 'De [poort] gaat open' } }],
      facetDistribution: { policyFields: { 'Groen en milieu': 1, 'Zorg en welzijn': 1 } },
    });
    expect(results[1]).toMatchObject({
      hits: [],
      facetDistribution: { kind: { initiative: 1, news: 1 } },
    });
  });

  it('marks and crops around what was typed', async () => {
    const { hits } = await search('kinderen', {
      attributesToHighlight: ['text'],
      attributesToCrop: ['text'],
      cropLength: 3,
      highlightPreTag: '[',
      highlightPostTag: ']',
    });
    expect(hits[0]?._formatted?.text).toContain('[Kinderen] zijn');
  });

  it('shows the newest first when nothing is typed, page by page', async () => {
    const page = (number: number) => ids('', { sort: ['date:desc'], page: number, hitsPerPage: 2 });
    expect([await page(1), await page(2), await page(3)]).toEqual([
      ['ouderen', 'tuin'],
      ['boonstaak', 'zonkracht'],
      ['vzw'],
    ]);
  });

  it('filters and sorts on dates, and on values with quotes in them', async () => {
    const filter = 'startsAt >= "2026-01-01T00:00:00.000Z"';
    expect(await ids('', { filter })).toEqual(['ouderen']);
    expect(await ids('', { filter: String.raw`areas = "een \"wijk\""` })).toEqual([]);
    expect(await ids('', { filter: 'stage NOT IN [running] AND kind = initiative' })).toEqual([
      'zonkracht',
    ]);
  });

  it('finds what is near, the nearest first', async () => {
    const here = '52.07, 4.37';
    const near = { filter: `_geoRadius(${here}, 8000)`, sort: [`_geoPoint(${here}):asc`] };
    expect(await ids('', near)).toEqual(['zonkracht', 'boonstaak', 'ouderen']);
  });

  it('suggests values of a filter', async () => {
    const { facetHits } = await server.visitor
      .index(server.uid)
      .searchForFacetValues({ facetName: 'policyFields', facetQuery: 'gro' });
    expect(facetHits).toEqual([{ value: 'Groen en milieu', count: 2 }]);
  });
});

describe('refusing', () => {
  it('lets visitors do nothing but search', async () => {
    const visitor = server.visitor.index(server.uid);
    expect(await codeOf(visitor.getSettings())).toBe('invalid_api_key');
    expect(await codeOf(visitor.addDocuments([{ id: 'x' }]))).toBe('invalid_api_key');
  });

  it('knows no strangers', async () => {
    const stranger = new Meilisearch({ host: server.url, apiKey: 'geen-sleutel' });
    expect(await codeOf(stranger.index(server.uid).search('tuin'))).toBe('invalid_api_key');
    const nobody = new Meilisearch({ host: server.url });
    expect(await codeOf(nobody.index(server.uid).search('tuin'))).toBe(
      'missing_authorization_header',
    );
  });

  it('says what is wrong with a search', async () => {
    expect(await codeOf(search('', { filter: 'title = x' }))).toBe('invalid_search_filter');
    expect(await codeOf(search('', { filter: 'kind =' }))).toBe('invalid_search_filter');
    expect(await codeOf(search('', { sort: ['text:asc'] }))).toBe('invalid_search_sort');
    expect(await codeOf(search('', { facets: ['title'] }))).toBe('invalid_search_facets');
  });
});
