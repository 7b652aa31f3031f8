import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../../testing/meilisearch-schemas.ts';
import { fillIndex, QUICK, startTestServer, type TestServer } from '../../testing/test-server.ts';

const documents = [
  { id: 'voorburg', title: 'Tuin', _geo: { lat: 52.0697, lng: 4.3627 } },
  { id: 'zoetermeer', title: 'Tuin', _geo: { lat: 52.0607, lng: 4.494 } },
  { id: 'mechelen', title: 'Tuin', _geo: { lat: '51.0259', lng: '4.4776' } },
  { id: 'nergens', title: 'Tuin', _geo: null },
];
const HERE = '52.07, 4.36';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const settings = { filterableAttributes: ['_geo', 'id'], sortableAttributes: ['_geo'] };
  await fillIndex(server, 'places', settings, documents);
});
afterAll(async () => {
  await server.close();
});

const search = async (options: Record<string, unknown>) => {
  const answer = await server.client.index<{ id: string }>('places').search('tuin', options);
  expect(schemaProblems('SearchResult', answer)).toEqual([]);
  return answer.hits;
};
const ids = async (options: Record<string, unknown>): Promise<string[]> =>
  (await search(options)).map(({ id }) => id);

describe('near me', () => {
  it('finds what is within so many metres', async () => {
    expect(await ids({ filter: `_geoRadius(${HERE}, 1000)` })).toEqual(['voorburg']);
    expect(await ids({ filter: `_geoRadius(${HERE}, 10000)` })).toEqual(['voorburg', 'zoetermeer']);
    expect(await ids({ filter: `NOT _geoRadius(${HERE}, 10000)` })).toEqual([
      'mechelen',
      'nergens',
    ]);
    expect(await ids({ filter: `_geoRadius(${HERE}, 10000) AND id = zoetermeer` })).toEqual([
      'zoetermeer',
    ]);
  });

  it('finds what is in a box', async () => {
    expect(await ids({ filter: '_geoBoundingBox([52.1, 4.4], [52, 4.3])' })).toEqual(['voorburg']);
  });

  it('sorts by distance and says how far that is, with what is nowhere last both ways', async () => {
    const hits = await search({ sort: [`_geoPoint(${HERE}):asc`] });
    expect(hits.map(({ id }) => id)).toEqual(['voorburg', 'zoetermeer', 'mechelen', 'nergens']);
    expect(hits[0]).toHaveProperty('_geoDistance', 188);
    expect(hits[1]).toHaveProperty('_geoDistance', 9218);
    expect(hits[3]).not.toHaveProperty('_geoDistance');
    expect(await ids({ sort: [`_geoPoint(${HERE}):desc`] })).toEqual([
      'mechelen',
      'zoetermeer',
      'voorburg',
      'nergens',
    ]);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ filter: '_geoRadius(52, 4)' }, 'invalid_search_filter', 'expects three arguments'],
    [{ filter: '_geoRadius(99, 4, 5)' }, 'invalid_search_filter', 'Bad latitude `99`'],
    [{ filter: '_geoBoundingBox([1, 2])' }, 'invalid_search_filter', 'expects two pairs'],
    [{ filter: '_geoBoundingBox([1, 2], [3, 4])' }, 'invalid_search_filter', 'top latitude `1`'],
    [{ filter: '_geo = 3' }, 'invalid_search_filter', '`_geo` is a reserved keyword'],
    [{ sort: ['_geoPoint(1):asc'] }, 'invalid_search_sort', 'Invalid syntax for the geo parameter'],
    [{ sort: ['_geoPoint(1, 200):asc'] }, 'invalid_search_sort', 'Bad longitude `200`'],
    [{ sort: ['_geo:asc'] }, 'invalid_search_sort', '`_geo` is a reserved keyword'],
  ])('refuses %j', async (body, code, message) => {
    const answer = await server.request('POST', '/indexes/places/search', body);
    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect(JSON.stringify(answer.body)).toContain(message);
  });

  it.each<[unknown, string]>([
    ['Voorburg', 'is not an object'],
    [{}, 'Could not find latitude nor longitude'],
    [{ lat: 52 }, 'Could not find longitude'],
    [{ lat: 'noord', lng: 4 }, 'Could not parse latitude'],
    [{ lat: 99, lng: 4 }, 'Bad latitude `99`'],
  ])('takes no document that says %j of where it is', async (_geo, message) => {
    const task = await server.client
      .index('places')
      .addDocuments([{ id: 'fout', _geo }])
      .waitTask(QUICK);
    expect(task).toMatchObject({ status: 'failed', error: { code: 'invalid_document_geo_field' } });
    expect(task.error?.message).toContain(message);
  });
});
