import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundParts } from './compound-parts.ts';
import { neverSplit } from './false-splits.ts';
import { subWords } from './sub-words.ts';

describe('the parts of a compound', () => {
  it.each([
    ['fietspad', 'fiets pad'],
    ['buurtmoestuin', 'buurt moes tuin'],
    ['dorpsraad', 'dorp raad'],
    ['verenigingsmensen', 'vereniging mensen'],
    ['boerenmarkt', 'boeren markt'],
    ['boekenkastjes', 'boeken kastjes'],
    ['zonnepanelen', 'zonne panelen'],
    ['warmtepomp', 'warmte pomp'],
    ['speelplein', 'speel plein'],
    ['beleeftuin', 'beleef tuin'],
    ['energiecooperatie', 'energie cooperatie'],
    ['wijkverpleegkundige', 'wijk verpleeg kundige'],
  ])('of %s are %s', (word, parts) => {
    expect(compoundParts(word).join(' ')).toBe(parts);
  });

  it.each([
    ['bestuursleden', 'sleden'],
    ['gesprekken', 'rekken'],
    ['valkuilen', 'uilen'],
    ['voordeuren', 'uren'],
    ['waardering', 'ring'],
    ['vergeten', 'eten'],
  ])('of %s have no %s among them', (word, part) => {
    expect(compoundParts(word)).not.toContain(part);
  });

  it.each([
    'haalbaar',
    'eigenlijk',
    'kinderen',
    'vriendschap',
    'tweehonderd',
    'vrijwilliger',
    'isoleren',
  ])('are not found in %s, which is none', (word) => {
    expect(compoundParts(word)).toEqual([]);
  });

  it('are not found in words that have come to mean something else, in any form', () => {
    expect([...neverSplit].flatMap(compoundParts)).toEqual([]);
    expect(compoundParts('handtekeningen')).toEqual([]);
  });

  it('stand in the word, in order, whatever is asked', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aeiknorstbdl')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (word) => {
        let at = 0;
        for (const part of compoundParts(word)) {
          at = word.indexOf(part, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += part.length;
        }
      }),
    );
  });
});

describe('the words in a compound', () => {
  it('are its parts, and what neighbouring parts make together', () => {
    expect(subWords('buurtmoestuin')).toEqual(['buurt', 'moes', 'tuin', 'moestuin']);
    expect(subWords('tuin')).toEqual([]);
  });
});
