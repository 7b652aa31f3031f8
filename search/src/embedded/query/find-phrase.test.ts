import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase } from './find-phrase.ts';

/** Texts as an index has them: one word after the other, document after document. */
const indexOf = (texts: readonly (readonly string[])[]) => ({
  word: (wanted: string) => {
    const places = texts.flatMap((words, slot) =>
      words.flatMap((word, position) => (word === wanted ? [{ slot, position }] : [])),
    );
    return {
      slots: Uint32Array.from(places, ({ slot }) => slot),
      positions: Uint16Array.from(places, ({ position }) => position),
    };
  },
});

const word = fc.constantFrom('de', 'tuin', 'van', 'ons');
const phraseWord = fc.option(word, { freq: 4 });

describe('a phrase', () => {
  it('is found wherever its words stand after each other, any word in the place of a gap', () => {
    const texts = fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 6 });
    const phrases = fc
      .array(phraseWord, { minLength: 1, maxLength: 4 })
      .filter((words) => words.some((wanted) => wanted !== null));
    fc.assert(
      fc.property(texts, phrases, (all, phrase) => {
        const { slots, positions } = findPhrase(indexOf(all), phrase);
        const found = [...slots].map((slot, at) => [slot, positions[at]]);
        const fits = (words: readonly string[], from: number): boolean =>
          phrase.every((wanted, i) => wanted === null || words[from + i] === wanted);
        const expected = all.flatMap((words, slot) =>
          [...words.keys()].filter((from) => fits(words, from)).map((from) => [slot, from]),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('without any word is nowhere', () => {
    expect(findPhrase(indexOf([['de', 'tuin']]), [null]).slots).toHaveLength(0);
  });
});
