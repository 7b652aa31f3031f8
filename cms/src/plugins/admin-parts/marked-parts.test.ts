import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts.ts';

const marked = (text: string, words: string[]) =>
  markedParts(text, words)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('Words to point at', () => {
  it('are marked wherever they stand alone', () => {
    expect(marked('Ik ben doof. Zij is doof, wij zijn niet doofstom.', ['doof'])).toBe(
      'Ik ben [doof]. Zij is [doof], wij zijn niet doofstom.',
    );
  });

  it('are marked as a whole where one is part of another', () => {
    expect(marked('Ik zit in een rolstoel.', ['rolstoel', 'in een rolstoel'])).toBe(
      'Ik zit [in een rolstoel].',
    );
  });

  it('may hold signs that mean something elsewhere', () => {
    expect(marked('Wat (nou) dan?', ['(nou)'])).toBe('Wat [(nou)] dan?');
  });

  it('leave a text as it is when there are none', () => {
    expect(markedParts('Niets aan de hand', [])).toEqual([
      { text: 'Niets aan de hand', isMarked: false },
    ]);
  });
});
