import { describe, expect, it } from 'vitest';
import { fold } from '../embedded/text/fold.ts';
import { stopWords } from './stop-words.ts';
import { synonymGroups, synonymSetting } from './synonyms.ts';

describe('the Dutch settings', () => {
  it('let each word of a group stand for all the others', () => {
    expect(
      synonymSetting([
        ['a', 'b', 'c'],
        ['c', 'd'],
      ]),
    ).toEqual({
      a: ['b', 'c'],
      b: ['a', 'c'],
      c: ['a', 'b', 'd'],
      d: ['c'],
    });
  });

  it('have no stop word among the synonyms, where it could never be found', () => {
    const known = new Set(stopWords);
    expect(synonymGroups.flat().filter((word) => known.has(word))).toEqual([]);
  });

  it('have stop words as the server compares them, each once', () => {
    expect(stopWords.map(fold)).toEqual([...stopWords]);
    expect(new Set(stopWords).size).toBe(stopWords.length);
  });
});
