import { describe, expect, it } from 'vitest';
import { anArea, aPolicyField } from '../../test-support/entries.ts';
import { queriesOver } from '../kinds/testing/queries-over.ts';
import { filterValues } from './filter-values.ts';
import { searchRequest } from './search-request.ts';
import type { SearchState } from './search-state.ts';

const values = filterValues(
  queriesOver({
    'policy-field': [
      aPolicyField({ id: 'groen', name: 'Groen' }),
      aPolicyField({ id: 'raar', name: 'Zeg "a\\b"' }),
    ],
    area: [anArea({ id: 'dorp', name: 'Dorp' })],
  }).queries,
);
const nothing: SearchState = { query: '', fields: [], areas: [], stages: [], kinds: [], page: 1 };
const request = (state: Partial<SearchState>) => searchRequest({ ...nothing, ...state }, values);

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

  it('asks for the page that is wanted', () => {
    expect(request({ page: 3 }).main).toMatchObject({ page: 3, hitsPerPage: 12 });
  });
});
