import fc from 'fast-check';
import { expect, it } from 'vitest';
import { synonymWords, tidySynonyms } from './synonym-words.mts';

it('An editor may part words with commas, semicolons and new lines', () => {
  expect(synonymWords(' geveltuin ,stoeptuin;\ntegel   eruit,,')).toEqual([
    'geveltuin',
    'stoeptuin',
    'tegel eruit',
  ]);
});

it('A tidy group holds the same words, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const tidy = tidySynonyms(text);
      expect(synonymWords(tidy)).toEqual(synonymWords(text));
      expect(tidySynonyms(tidy)).toBe(tidy);
    }),
  );
});
