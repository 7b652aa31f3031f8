import { describe, expect, it } from 'vitest';
import { anArea, aPolicyField } from '../../test-support/entries.ts';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { filterValues } from './filter-values.ts';
import { searchRequest } from './search-request.ts';
import { emptySearch, type SearchState } from './search-state.ts';

const values = filterValues(
  queriesOver({
    'policy-field': [
      aPolicyField({ id: 'groen', name: 'Groen' }),
      aPolicyField({ id: 'raar', name: 'Zeg "a\\b"' }),
    ],
    area: [anArea({ id: 'dorp', name: 'Dorp', latitude: 52.5, longitude: 4.25 })],
  }).queries,
);
const request = (state: Partial<SearchState>) =>
  searchRequest({ ...emptySearch, ...state }, values);

describe('the question to the search server', () => {
  it('counts every filter, and shows the newest to who types nothing', () => {
    const { main, withoutFilter } = request({});
    expect(main).toMatchObject({
      indexUid: 'content',
      q: '',
      filter: [],
      facets: ['policyFields', 'areas', 'stage', 'kind'],
      sort: ['date:desc'],
    });
    expect(withoutFilter).toEqual([]);
  });

  it('leaves the order to relevance when there are words', () => {
    expect(request({ query: 'tuin' }).main).not.toHaveProperty('sort');
  });

  it('asks for any value within a filter, and for all filters at once', () => {
    const { main } = request({ fields: ['groen', 'raar'], areas: ['dorp'], stages: ['running'] });
    expect(main.filter).toEqual([
      ['policyFields = "Groen"', 'policyFields = "Zeg \\"a\\\\b\\""'],
      ['areas = "Dorp"'],
      ['stage = "running"'],
    ]);
  });

  it('asks once more for each filter in use without it, for its counts', () => {
    const { withoutFilter } = request({ fields: ['groen'], kinds: ['news'], page: 4 });
    expect(
      withoutFilter.map(({ filter, query }) => [filter, query.filter, query.facets, query.page]),
    ).toEqual([
      ['fields', [['kind = "news"']], ['policyFields'], 1],
      ['kinds', [['policyFields = "Groen"']], ['kind'], 1],
    ]);
  });

  it('asks for what lies around a place, the nearest first, in the counts too', () => {
    const { main, withoutFilter } = request({ near: 'dorp', radius: 2, kinds: ['news'] });
    const around = ['_geoRadius(52.5, 4.25, 2000)'];
    expect(main).toMatchObject({
      filter: [['kind = "news"'], around],
      sort: ['_geoPoint(52.5, 4.25):asc'],
    });
    expect(withoutFilter.map(({ query }) => query.filter)).toEqual([[around]]);
  });

  it('asks for all of the words when another order is wanted than that of fitting best', () => {
    expect(request({ query: 'rode tuin', order: 'newest' })).toMatchObject({
      main: { matchingStrategy: 'all', sort: ['date:desc'] },
      whole: null,
    });
    expect(request({ query: 'tuin', order: 'name' }).main.sort).toEqual(['title:asc']);
  });

  it('asks how many have all of several words, since the others may have a part', () => {
    const { main, whole } = request({ query: 'rode tuin' });
    expect(main.matchingStrategy).toBe('frequency');
    expect(whole).toMatchObject({ q: 'rode tuin', matchingStrategy: 'all', hitsPerPage: 0 });
    expect(request({ query: 'tuin' }).whole).toBeNull();
  });

  it('asks for the page that is wanted', () => {
    expect(request({ page: 3 }).main).toMatchObject({ page: 3, hitsPerPage: 12 });
  });
});
