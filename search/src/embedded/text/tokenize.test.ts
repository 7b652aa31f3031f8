import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.word);

describe('tokenize', () => {
  it('cuts at everything that is not a letter or a digit', () => {
    expect(words("Buurt-moestuin 't Hof, 2e fase!")).toEqual([
      'buurt',
      'moestuin',
      't',
      'hof',
      '2e',
      'fase',
    ]);
  });

  it('keeps words with diacritics whole and compares them without', () => {
    expect(words('coöperatie, poëzie, café, cafe\u0301')).toEqual([
      'cooperatie',
      'poezie',
      'cafe',
      'cafe',
    ]);
  });

  it('says where a word stands in the text as it was', () => {
    const [, second] = tokenize('één  überleuk');
    expect(second).toMatchObject({ word: 'uberleuk', start: 5, end: 13 });
  });

  it('knows where a sentence ended', () => {
    expect(tokenize('Zon op dak. Buurt').map((token) => token.afterBreak)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('spells out letters that cannot be taken apart', () => {
    expect(fold('Straße Ørsted Œuvre ĳs')).toBe('strasse orsted oeuvre ijs');
  });
});
