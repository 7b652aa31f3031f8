import { describe, expect, it } from 'vitest';
import { fold } from '../embedded/text/fold.ts';
import { relatedWords } from './related-words.ts';
import { stopWords } from './stop-words.ts';
import { synonymGroups } from './synonyms.ts';

describe('the kept lists', () => {
  it('have no stop word among the synonyms, where it could never be found', () => {
    const stops = new Set(stopWords);
    expect([...synonymGroups, ...relatedWords].flat().filter((word) => stops.has(word))).toEqual(
      [],
    );
  });

  it('have words as the server compares them', () => {
    for (const list of [stopWords, synonymGroups.flat(), relatedWords.flat()]) {
      expect(list.map(fold)).toEqual(list);
      expect(list.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
    }
  });

  it('have each word once in a line, and no line twice', () => {
    for (const list of [synonymGroups, relatedWords]) {
      expect(list.filter((line) => new Set(line).size < line.length || line.length < 2)).toEqual(
        [],
      );
      const lines = list.map((line) => [...line].sort().join(' '));
      expect(new Set(lines).size).toBe(lines.length);
    }
    expect(new Set(stopWords).size).toBe(stopWords.length);
  });
});
