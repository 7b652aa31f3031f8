import { describe, expect, it } from 'vitest';
import { derivedWords } from './derived-words.ts';

describe('derived words', () => {
  it.each([
    ['isoleren', 'isolatie'],
    ['isolatie', 'isoleren'],
    ['eenzaam', 'eenzaamheid'],
    ['eenzaamheid', 'eenzaam'],
    ['verbouwing', 'verbouwen'],
    ['verbouwen', 'verbouwing'],
    ['wandelen', 'wandelaar'],
    ['wandelaar', 'wandelen'],
    ['lezen', 'lezer'],
  ])('of %s, %s is one', (word, derived) => {
    expect(derivedWords(word)).toContain(derived);
  });

  it('are words: what the rules make and nobody says is left out', () => {
    expect(derivedWords('tafel')).toEqual([]);
    expect(derivedWords('station')).toEqual([]);
  });
});
