import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dutchWords, WordList } from './word-list.ts';
import { WORD_LIST } from './word-list-file.ts';
import { wordListText } from './word-list-text.ts';

describe('the word list', () => {
  it('is what the dictionary gives: run build.ts when it is not', () => {
    // Compared as a whole: the difference of two large texts takes minutes to write out.
    expect(readFileSync(WORD_LIST, 'utf8') === wordListText()).toBe(true);
  }, 60_000);

  it('finds a word by any of its forms, and nothing by what is none', () => {
    const list = new WordList(Buffer.from('fiets be en+ je jes+\nlopen  3op+ 4iep 5gelopen d-\n'));
    expect(list.families('fietsen').map(({ forms }) => forms[0].word)).toEqual(['fiets']);
    expect(list.families('gelopen').map(({ forms }) => forms[0].word)).toEqual(['lopen']);
    expect(list.families('fietst')).toEqual([]);
    expect(list.families('')).toEqual([]);
  });

  it('knows the roles of words and forms', () => {
    const [family] = new WordList(Buffer.from('tuin ben en+ tje\n')).families('tuin');
    expect(family).toEqual({
      forms: [
        { word: 'tuin', beginsCompound: true, isRare: false },
        { word: 'tuinen', beginsCompound: true, isRare: false },
        { word: 'tuintje', beginsCompound: false, isRare: false },
      ],
      endsCompound: true,
      linksWithS: false,
      isNoun: true,
    });
  });

  it('gives a word every family it belongs to', () => {
    const bases = dutchWords()
      .families('fietsen')
      .map(({ forms }) => forms[0].word);
    expect(bases).toEqual(['fiets', 'fietsen']);
  });
});
