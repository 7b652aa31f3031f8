import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.ts';
import { shownTitle, subjectWith } from './shown-title.ts';

/** Everything that programs make a link of without being asked. */
const LINK = /\b(?:https?:\/\/|www\.)\w|\w\.\w{2,}|\w@\w/u;

describe('what a visitor wrote, in a letter', () => {
  it('reads as it was written', () => {
    const title = 'Repair Café ’t Lien – samen rommelen (2)';
    expect(shownTitle(title)).toBe(title);
    expect(subjectWith('Ontvangen', title)).toBe(`Ontvangen: ${title}`);
  });

  it.each(['Gratis: https://prijs.example/nu', 'www.prijs.example', 'mail een@prijs.example'])(
    'is no link: %s',
    (title) => {
      expect(title).toMatch(LINK);
      expect(shownTitle(title)).not.toMatch(LINK);
      expect(shownTitle(title).replaceAll('\u2060', '')).toBe(title);
    },
  );

  it('is one line of some length, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const shown = subjectWith('Ontvangen', title);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(shown.length).toBeLessThanOrEqual('Ontvangen: '.length + 100);
        // No half of a character that takes two places.
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 50 },
    );
  });

  it('is cut off with a sign that it was, and not in the middle of a character', () => {
    const shown = shownTitle('🌳'.repeat(80));
    expect(shown).toMatch(/^🌳+…$/u);
  });
});

it('One line loses what steers a screen: line ends, directions, bells', () => {
  expect(oneLine('Een\r\nBcc: ander@proefdorp.example')).toBe('Een Bcc: ander@proefdorp.example');
  expect(oneLine('\u202egnitset\u0007 \u200bgoed ')).toBe('gnitset goed');
});
