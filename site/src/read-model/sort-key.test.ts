import { describe, expect, it } from 'vitest';
import { byInstant, byInstantReversed, byNumber, byText } from './sort-key.ts';

describe('sort keys', () => {
  it('put titles in order without regard to capitals, accents and punctuation', () => {
    const titles = ['Zon', 'élan', 'Eiland', "'t Lien", 'Überweg', 'appel'];
    expect([...titles].sort((a, b) => (byText(a) < byText(b) ? -1 : 1))).toEqual([
      'appel',
      'Eiland',
      'élan',
      "'t Lien",
      'Überweg',
      'Zon',
    ]);
  });

  it('put instants in order, from either side', () => {
    const early = '1999-12-31T23:59:59.000Z';
    const late = '2026-03-01T00:00:00.000Z';
    expect(byInstant(early) < byInstant(late)).toBe(true);
    expect(byInstantReversed(early) > byInstantReversed(late)).toBe(true);
  });

  it('put numbers in order, below zero too, and what has none last', () => {
    expect(byNumber(-3) < byNumber(2)).toBe(true);
    expect(byNumber(2) < byNumber(10)).toBe(true);
    expect(byNumber(10) < byNumber(null)).toBe(true);
  });
});
