import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../testing/meilisearch-schemas.ts';
import { fillIndex, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ maxPayload: 100_000 });
  const texts = ['moestuin in de wijk', 'zon op dak', 'één café', 'buurt buurt buurtfeest'];
  await fillIndex(
    server,
    'content',
    {
      filterableAttributes: ['kind', 'n', '_geo'],
      sortableAttributes: ['n', '_geo'],
      stopWords: ['de'],
      synonyms: { zon: ['zonnepanelen', 'groene stroom'] },
    },
    texts.map((title, n) => ({
      id: n,
      title,
      n,
      kind: n % 2 === 0 ? 'even' : 'odd',
      _geo: n === 0 ? null : { lat: 52 + n, lng: 4 },
      more: { deep: [title] },
    })),
  );
});
afterAll(async () => {
  await server.close();
});

const key = { authorization: 'Bearer a-master-key-for-tests' };
const SEARCH = '/indexes/content/search';

describe('what cannot be answered', () => {
  it.each<[string, string, unknown, number, string]>([
    ['GET', '/indexes/nothing', undefined, 404, 'index_not_found'],
    ['POST', '/indexes/nothing/search', { q: '' }, 404, 'index_not_found'],
    ['GET', '/indexes/nothing/settings', undefined, 404, 'index_not_found'],
    ['GET', '/indexes/a%20b', undefined, 400, 'invalid_index_uid'],
    ['POST', '/indexes', { primaryKey: 'id' }, 400, 'missing_index_uid'],
    ['POST', '/indexes', { uid: 'a b' }, 400, 'invalid_index_uid'],
    ['GET', '/indexes?limit=x', undefined, 400, 'invalid_index_limit'],
    ['GET', '/indexes/content/documents/99', undefined, 404, 'document_not_found'],
    ['GET', '/indexes/content/documents/a%20b', undefined, 400, 'invalid_document_id'],
    ['GET', '/indexes/content/documents?limit=x', undefined, 400, 'invalid_document_limit'],
    ['POST', '/indexes/content/documents', ['text'], 400, 'malformed_payload'],
    ['POST', '/indexes/content/documents/delete', {}, 400, 'missing_document_filter'],
    [
      'POST',
      '/indexes/content/documents/delete',
      { filter: 'n >' },
      400,
      'invalid_document_filter',
    ],
    ['POST', '/indexes/content/documents/delete-batch', { a: 1 }, 400, 'invalid_document_ids'],
    ['GET', '/tasks/999999', undefined, 404, 'task_not_found'],
    ['GET', '/tasks/x', undefined, 400, 'invalid_task_uids'],
    ['GET', '/tasks?statuses=done', undefined, 400, 'invalid_task_statuses'],
    ['POST', SEARCH, { q: 3 }, 400, 'invalid_search_q'],
    ['POST', SEARCH, { limit: -1 }, 400, 'invalid_search_limit'],
    ['POST', SEARCH, { offset: 'a' }, 400, 'invalid_search_offset'],
    ['POST', SEARCH, { filter: 'title = x' }, 400, 'invalid_search_filter'],
    ['POST', SEARCH, { filter: 'kind =' }, 400, 'invalid_search_filter'],
    ['POST', SEARCH, { filter: 3 }, 400, 'invalid_search_filter'],
    ['POST', SEARCH, { facets: ['title'] }, 400, 'invalid_search_facets'],
    ['POST', SEARCH, { sort: ['title:asc'] }, 400, 'invalid_search_sort'],
    ['POST', SEARCH, { sort: ['n'] }, 400, 'invalid_search_sort'],
    ['POST', SEARCH, { matchingStrategy: 'some' }, 400, 'invalid_search_matching_strategy'],
    [
      'POST',
      SEARCH,
      { attributesToSearchOn: ['x'] },
      400,
      'invalid_search_attributes_to_search_on',
    ],
    ['POST', SEARCH, { hybrid: { embedder: 'x' } }, 400, 'invalid_search_hybrid_query'],
    ['POST', SEARCH, { distinct: 'kind' }, 400, 'invalid_search_distinct'],
    ['POST', SEARCH, { unheard: 1 }, 400, 'bad_request'],
    ['POST', SEARCH, '{', 400, 'malformed_payload'],
    ['POST', SEARCH, '', 400, 'missing_payload'],
    ['POST', SEARCH, JSON.stringify({ q: 'a'.repeat(200_000) }), 413, 'payload_too_large'],
    ['GET', `${SEARCH}?limit=x`, undefined, 400, 'invalid_search_limit'],
    ['POST', '/multi-search', {}, 400, 'bad_request'],
    ['POST', '/multi-search', { queries: [{ q: '' }] }, 400, 'missing_index_uid'],
    [
      'POST',
      '/multi-search',
      { queries: [], federation: {} },
      400,
      'invalid_multi_search_federated',
    ],
    ['POST', '/indexes/content/facet-search', {}, 400, 'missing_facet_search_facet_name'],
    [
      'POST',
      '/indexes/content/facet-search',
      { facetName: 'title' },
      400,
      'invalid_facet_search_facet_name',
    ],
    [
      'PATCH',
      '/indexes/content/settings',
      { rankingRules: ['x'] },
      400,
      'invalid_settings_ranking_rules',
    ],
    ['GET', '/indexes/content/settings/x', undefined, 404, 'bad_request'],
    ['GET', '/dumps', undefined, 404, 'bad_request'],
  ])(
    '%s %s with %j is refused in the form of Meilisearch',
    async (method, path, body, status, code) => {
      const answer = await server.request(method, path, body);
      expect(answer).toMatchObject({ status, body: { code } });
      expect(schemaProblems('ResponseError', answer.body)).toEqual([]);
    },
  );

  it('names the query that is wrong among several', async () => {
    const queries = [{ indexUid: 'content' }, { indexUid: 'content', filter: 'title = x' }];
    const { body } = await server.request('POST', '/multi-search', { queries });
    expect(body).toMatchObject({ code: 'invalid_search_filter' });
    expect(JSON.stringify(body)).toContain('Inside `.queries[1]`: Attribute `title`');
  });

  it('is a body without or with an unknown content type', async () => {
    expect(
      await server.request('POST', SEARCH, Buffer.from('{}').toString(), {
        ...key,
        'content-type': 'text/csv',
      }),
    ).toMatchObject({
      status: 415,
      body: { code: 'invalid_content_type' },
    });
    const response = await fetch(server.url + SEARCH, {
      method: 'POST',
      headers: key,
      body: Buffer.from('{}'),
    });
    expect([response.status, await response.json()]).toMatchObject([
      415,
      { code: 'missing_content_type' },
    ]);
  });
});

describe('whatever is asked', () => {
  const word = fc.constantFrom(
    'moestuin',
    'zon',
    'de',
    'caffe',
    'één',
    '"',
    '-',
    '"zon op',
    'buurt',
    '🌱',
    '\u0000',
    'x'.repeat(300),
    'ß',
  );
  const filterPart = fc.constantFrom(
    'kind',
    'n',
    'title',
    '=',
    '!=',
    'IN',
    '[',
    ']',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    'TO',
    'EXISTS',
    'IS',
    'NULL',
    '"a b"',
    "'",
    '3',
    ',',
    '>=',
    '_geoRadius(',
    '_geoBoundingBox([',
    '_geo',
    '52.1',
  );
  const text = (part: fc.Arbitrary<string>) =>
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));
  const request = fc.record(
    {
      q: fc.oneof(text(word), fc.string()),
      filter: fc.oneof(
        text(filterPart),
        fc.string(),
        fc.array(fc.oneof(text(filterPart), fc.array(text(filterPart)))),
        fc.jsonValue(),
      ),
      limit: fc.oneof(fc.nat(30), fc.jsonValue()),
      offset: fc.nat(3000),
      page: fc.nat(5),
      hitsPerPage: fc.nat(5),
      facets: fc.oneof(fc.constantFrom(['*'], ['kind'], ['n', 'kind']), fc.array(fc.string())),
      sort: fc.constantFrom(
        ['n:asc'],
        ['n:desc'],
        ['x'],
        [],
        ['_geoPoint(52, 4):asc'],
        ['_geoPoint(4):asc'],
      ),
      attributesToHighlight: fc.constantFrom(['*'], ['title'], ['x']),
      attributesToCrop: fc.constantFrom(['*'], ['title:3'], ['more']),
      attributesToRetrieve: fc.constantFrom(['*'], ['title'], []),
      cropLength: fc.nat(6),
      matchingStrategy: fc.constantFrom('last', 'all', 'frequency'),
      showMatchesPosition: fc.boolean(),
      showRankingScore: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('is answered or refused, never failed on', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (body) => {
        const answer = await server.request('POST', SEARCH, body);
        expect([200, 400]).toContain(answer.status);
        const schema = answer.status === 200 ? 'SearchResult' : 'ResponseError';
        expect(schemaProblems(schema, answer.body)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(server.bugs).toEqual([]);
  });

  it('is answered or refused on any path with any body', async () => {
    const part = fc.constantFrom(
      'indexes',
      'content',
      'documents',
      'settings',
      'search',
      'tasks',
      'keys',
      '0',
      '%',
      '..',
      'stop-words',
      'fetch',
      'stats',
    );
    const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH'),
        path,
        fc.jsonValue(),
        async (method, where, body) => {
          const answer = await server.request(method, where, method === 'GET' ? undefined : body);
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400)
            expect(schemaProblems('ResponseError', answer.body)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(server.bugs).toEqual([]);
  });
});
