import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

const stopWords = new Set(['de', 'in', 'van']);
const parse = (q: string) => parseQuery(q, stopWords);

describe('parseQuery', () => {
  it('leaves out stop words but counts their places', () => {
    const { terms, length } = parse('tuin in de wijk ');
    expect(terms).toMatchObject([
      { words: ['tuin'], place: 0 },
      { words: ['wijk'], place: 3 },
    ]);
    expect(length).toBe(4);
  });

  it('lets only the word typed last go on, and not after a space', () => {
    expect(parse('buurt mo').terms.map((term) => term.mayGoOn)).toEqual([false, true]);
    expect(parse('buurt mo ').terms.map((term) => term.mayGoOn)).toEqual([false, false]);
  });

  it('keeps a stop word that may be the beginning of another word', () => {
    expect(parse('tuin de').terms.map((term) => term.words)).toEqual([['tuin'], ['de']]);
  });

  it('reads quotes as phrases, also when the last one is missing', () => {
    expect(parse('"huis van de buurt" "zon op').terms).toMatchObject([
      { kind: 'phrase', words: ['huis', null, null, 'buurt'] },
      { kind: 'phrase', words: ['zon', 'op'], mayGoOn: false },
    ]);
  });

  it('reads a minus sign before a word as a word to leave out, but not within a word', () => {
    const { terms, excluded } = parse('tuin -school -"zon in dak" buurt-huis');
    expect(excluded).toEqual([['school'], ['zon', null, 'dak']]);
    expect(terms.map((term) => term.words[0])).toEqual(['tuin', 'buurt', 'huis']);
  });

  it('looks at ten words at most', () => {
    expect(parse('a b c d e f g h i j k l').terms).toHaveLength(10);
  });

  it('finds nothing to search for in signs alone', () => {
    expect(parse(' - "" !? ').terms).toEqual([]);
  });
});
