import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countableWords } from './countable-words.mts';

it.each([
  ['  Geveltuin   aanleggen ', 'geveltuin aanleggen'],
  ['CAFÉ', 'café'],
  ['2264', '2264'],
  ['2264 AB', '2264 ab'],
  ['2264ab', '2264ab'],
  ['zorg voor 65-plussers', 'zorg voor 65-plussers'],
  ['activiteiten 10-12 jaar', 'activiteiten 10-12 jaar'],
])('What people ask is counted in one form: %s', (typed, counted) => {
  expect(countableWords(typed)).toBe(counted);
});

it.each([
  '',
  '   ',
  'iemand@voorbeeld.example',
  'bel 0612345678',
  '06-12 34 56 78',
  '06.12.34.56.78',
  'agenda 2026',
  'dorpsstraat 12 2264 ab',
  '٠١٢٣٤٥',
  'ik zoek iemand die mij kan helpen met de tuin',
  'a'.repeat(81),
  'tuin\u0000',
])('What may be about one person is not counted: %s', (typed) => {
  expect(countableWords(typed)).toBeNull();
});

it('Whatever is typed: what is counted is counted in the same form again, and holds no mail address', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.string({ unit: fc.constantFrom('0', '7', ' ', '-', 'a', 'İ', 'Σ', '@'), maxLength: 20 }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const words = countableWords(text);
      if (words === null) return;
      expect(countableWords(words)).toBe(words);
      expect(words).not.toContain('@');
      expect(words.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 2000 },
  );
});
