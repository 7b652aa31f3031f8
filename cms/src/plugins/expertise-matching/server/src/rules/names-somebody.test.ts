import { describe, expect, it } from 'vitest';
import { namesSomebody } from './names-somebody.ts';

const NAMES = ['Inwoner Één', 'een@proefdorp.example', '070 000 1001', 'De Groene Hoek', ''];

describe('a text', () => {
  it.each([
    'Bel inwoner een maar.',
    'Samen met DE GROENE-HOEK wordt het mooi.',
    'Mail naar een@proefdorp.example.',
    'Bel 070-0001001!',
  ])('names somebody: %s', (text) => {
    expect(namesSomebody(text, NAMES)).toBe(true);
  });

  it.each(['', 'Een groene hoek in het dorp.', 'Inwoner eenentwintig', 'In 2031 met 1001 stekjes'])(
    'names nobody: %s',
    (text) => {
      expect(namesSomebody(text, NAMES)).toBe(false);
    },
  );
});
