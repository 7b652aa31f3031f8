import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { filterValues } from './filter-values.ts';
import { HIGHLIGHT_END, HIGHLIGHT_START } from './highlight.ts';
import { createMeilisearchPort } from './meilisearch-port.ts';
import { searchRequest } from './search-request.ts';
import { emptySearch } from './search-state.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A search server that gives one answer to all, and keeps what it was asked. */
async function aServer(status: number, answer: object) {
  const asked: unknown[] = [];
  const made = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push(body);
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
      response.end(JSON.stringify(answer));
    });
  });
  server = made;
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  const address = made.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  return {
    port: createMeilisearchPort({ host: `http://127.0.0.1:${address.port}`, apiKey: 'k' }),
    asked,
  };
}

const request = searchRequest(
  { ...emptySearch, query: 'tuin', stages: ['idea'] },
  filterValues(queriesOver({}).queries),
);

const hit = {
  id: 'initiative-a',
  kind: 'initiative',
  title: 'Tuin',
  summary: 'Samen.',
  url: '/initiatieven/a/',
  policyFields: [],
  area: null,
  stage: 'idea',
  date: null,
  startsAt: null,
  picture: null,
  _formatted: { title: 'Moes', summary: 'Samen.', text: 'In de tuin' },
};
const marked = `${HIGHLIGHT_START}tuin${HIGHLIGHT_END}`;
const main = {
  hits: [hit],
  totalHits: 1,
  totalPages: 1,
  facetDistribution: { kind: { initiative: 1 }, stage: { idea: 1 } },
};

describe('search on a Meilisearch server', () => {
  it('asks everything in one go, and takes the counts of a filter in use from the question without it', async () => {
    const others = { hits: [], facetDistribution: { stage: { idea: 1, running: 7 } } };
    const { port, asked } = await aServer(200, { results: [main, others] });
    const answer = await port.search(request);
    expect(asked).toHaveLength(1);
    expect(answer).toMatchObject({
      kind: 'found',
      total: 1,
      hits: [{ url: '/initiatieven/a/', markedSummary: 'Samen.', markedText: `In de ${marked}` }],
      counts: {
        kinds: new Map([['initiative', 1]]),
        stages: new Map([
          ['idea', 1],
          ['running', 7],
        ]),
      },
    });
  });

  it('counts how many pages have all of the words, when some may have only a part', async () => {
    const both = searchRequest(
      { ...emptySearch, query: 'rode tuin', kinds: ['news'] },
      filterValues(queriesOver({}).queries),
    );
    const none = { hits: [], totalHits: 0 };
    const { port, asked } = await aServer(200, {
      results: [main, { facetDistribution: {} }, none],
    });
    expect(await port.search(both)).toMatchObject({ total: 1, whole: 0 });
    expect(asked).toMatchObject([
      {
        queries: [{}, {}, { q: 'rode tuin', matchingStrategy: 'all', filter: [['kind = "news"']] }],
      },
    ]);
  });

  it('counts, and suggests pages in the order of the questions', async () => {
    const suggested = { ...hit, _formatted: { title: 'Tuin!' } };
    const { port } = await aServer(200, {
      results: [
        { hits: [suggested], totalHits: 7 },
        { hits: [], totalHits: 0 },
      ],
    });
    const { main: one } = request;
    expect(await port.count([one, one])).toEqual([7, 0]);
    expect(await port.count([])).toEqual([]);
    expect(await port.suggest([one, one])).toEqual([
      {
        kind: 'initiative',
        title: 'Tuin',
        url: '/initiatieven/a/',
        area: null,
        startsAt: null,
        markedTitle: 'Tuin!',
      },
    ]);
  });

  it('is unavailable when nothing listens', async () => {
    const port = createMeilisearchPort({ host: 'http://127.0.0.1:1', apiKey: 'k' });
    expect(await port.search(request)).toEqual({ kind: 'unavailable' });
    expect(await port.count([request.main])).toBeNull();
    expect(await port.suggest([request.main])).toBeNull();
  });

  it('is unavailable when the server fails, or has no index yet', async () => {
    const failing = await aServer(500, { message: 'x', code: 'internal' });
    expect(await failing.port.search(request)).toEqual({ kind: 'unavailable' });
    server?.close();
    const empty = await aServer(404, { message: 'x', code: 'index_not_found' });
    expect(await empty.port.search(request)).toEqual({ kind: 'unavailable' });
  });

  it('does not hide a question that is wrong', async () => {
    const { port } = await aServer(400, { message: 'x', code: 'invalid_search_filter' });
    await expect(port.search(request)).rejects.toThrow();
  });
});
