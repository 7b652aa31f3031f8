import { describe, expect, it } from 'vitest';
import { readStoredFacts, readStoredStarts } from './stored-facts.ts';

describe('what was written of a document', () => {
  it('is read back as it was', () => {
    const facts = { kind: ['news'], n: [1, 2.5], open: [true], stage: null, areas: [] };
    expect(readStoredFacts(JSON.stringify(facts))).toEqual(facts);
    expect(readStoredStarts('[0,3,9]')).toEqual([0, 3, 9]);
  });

  it.each(['[]', '{"a":3}', '{"a":[{}]}', '{'])('is not taken for facts when it is %s', (json) => {
    expect(() => readStoredFacts(json)).toThrow();
  });

  it.each(['{}', '[0,"1"]', '3'])('is not taken for starts when it is %s', (json) => {
    expect(() => readStoredStarts(json)).toThrow();
  });
});
