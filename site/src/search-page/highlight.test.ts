import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_END, HIGHLIGHT_START, hasHighlight, segments } from './highlight.ts';

const found = (text: string) => `${HIGHLIGHT_START}${text}${HIGHLIGHT_END}`;

describe('highlighting', () => {
  it('takes a text apart at its signs', () => {
    expect(segments(`De ${found('tuin')} is ${found('open')}.`)).toEqual([
      { text: 'De ', isFound: false },
      { text: 'tuin', isFound: true },
      { text: ' is ', isFound: false },
      { text: 'open', isFound: true },
      { text: '.', isFound: false },
    ]);
  });

  it('makes nothing of markup in the text', () => {
    expect(segments(`<em>a</em>${found('<b>')}`)).toEqual([
      { text: '<em>a</em>', isFound: false },
      { text: '<b>', isFound: true },
    ]);
  });

  it('bears a sign without its other half', () => {
    expect(segments(`a${HIGHLIGHT_END}b${HIGHLIGHT_START}c`)).toEqual([
      { text: 'a', isFound: false },
      { text: 'b', isFound: false },
      { text: 'c', isFound: true },
    ]);
  });

  it('loses no letter and leaves no sign', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', HIGHLIGHT_START, HIGHLIGHT_END) });
    fc.assert(
      fc.property(texts, (text) => {
        const joined = segments(text)
          .map((segment) => segment.text)
          .join('');
        expect(joined).toBe(text.replaceAll(HIGHLIGHT_START, '').replaceAll(HIGHLIGHT_END, ''));
      }),
    );
  });

  it('is seen in a text that has it', () => {
    expect([hasHighlight(found('x')), hasHighlight('x')]).toEqual([true, false]);
  });
});
