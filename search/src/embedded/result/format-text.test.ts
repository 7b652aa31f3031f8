import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Marks } from '../query/readings.ts';
import { formatText, type TextFormat } from './format-text.ts';

const marksOf = (
  part: Partial<Record<'words' | 'prefixes', string[]>> & { phrases?: string[][] },
): Marks => ({
  words: new Set(part.words),
  prefixes: new Set(part.prefixes),
  phrases: part.phrases ?? [],
});
const highlight = { before: '<em>', after: '</em>' };
const whole: TextFormat = { highlight, crop: null };
const cropped = (length: number): TextFormat => ({ highlight, crop: { length, marker: '…' } });

describe('formatText', () => {
  it('marks words as they are written in the text', () => {
    expect(
      formatText('Energiecoöperatie, een coöperatie.', marksOf({ words: ['cooperatie'] }), whole),
    ).toBe('Energiecoöperatie, een <em>coöperatie</em>.');
  });

  it('marks only the typed part of a longer word', () => {
    expect(formatText('Poëzieavond', marksOf({ prefixes: ['poez'] }), whole)).toBe(
      '<em>Poëz</em>ieavond',
    );
    expect(formatText('Straßenfest', marksOf({ prefixes: ['strass'] }), whole)).toBe(
      '<em>Straß</em>enfest',
    );
  });

  it('marks the words of a phrase only where they stand together', () => {
    expect(
      formatText('zon op dak, dak op zon', marksOf({ phrases: [['zon', 'op', 'dak']] }), whole),
    ).toBe('<em>zon</em> <em>op</em> <em>dak</em>, dak op zon');
  });

  it('crops to where most of the words are', () => {
    const text =
      'Een tuin. Aan de rand van het dorp ligt de moestuin van de buurt, waar iedereen welkom is.';
    expect(formatText(text, marksOf({ words: ['tuin', 'moestuin', 'buurt'] }), cropped(6))).toBe(
      '…de <em>moestuin</em> van de <em>buurt</em>, waar…',
    );
  });

  it('crops to the beginning when nothing is found', () => {
    expect(formatText('een twee drie vier', marksOf({}), cropped(2))).toBe('een twee…');
  });

  it('leaves short texts and a crop length of 0 alone', () => {
    expect(formatText('een twee.', marksOf({}), cropped(2))).toBe('een twee.');
    expect(formatText('een twee.', marksOf({}), cropped(0))).toBe('een twee.');
  });

  it('changes nothing of a text but what it adds, and crops to the number of words asked', () => {
    const word = fc.constantFrom('tuin', 'tuinen', 'é', 'buurt', 'de', 'ß', '“x”', '1.5');
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 8 }), (parts, length) => {
        const text = parts.join(' ');
        const marks = marksOf({ words: ['buurt', 'ss'], prefixes: ['tuin'] });
        const shown = formatText(text, marks, whole);
        expect(shown.replaceAll(/<\/?em>/g, '')).toBe(text);
        const part = formatText(text, marks, cropped(length)).replaceAll(/<\/?em>|…/g, '');
        expect(text).toContain(part);
        expect(part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0).toBeLessThanOrEqual(length);
      }),
    );
  });
});
