import { describe, expect, it } from 'vitest';
import { differs } from './differs.ts';

describe('differs', () => {
  it('does not mind the order of sets, nor what the server has beyond what is wanted', () => {
    expect(
      differs({ stopWords: ['de', 'een'] }, { stopWords: ['een', 'de'], facetSearch: true }),
    ).toBe(false);
    expect(
      differs(
        { faceting: { maxValuesPerFacet: 200 } },
        { faceting: { maxValuesPerFacet: 200, x: 1 } },
      ),
    ).toBe(false);
  });

  it('minds the order in which attributes are searched', () => {
    expect(
      differs({ searchableAttributes: ['a', 'b'] }, { searchableAttributes: ['b', 'a'] }),
    ).toBe(true);
  });

  it('sees what is missing, what has changed and synonyms that are no longer wanted', () => {
    expect(differs({ stopWords: ['de'] }, {})).toBe(true);
    expect(differs({ pagination: { maxTotalHits: 5 } }, { pagination: { maxTotalHits: 6 } })).toBe(
      true,
    );
    expect(differs({ synonyms: { a: ['b'] } }, { synonyms: { a: ['b'], c: ['d'] } })).toBe(true);
    expect(differs({ stopWords: [] }, null)).toBe(true);
  });
});
