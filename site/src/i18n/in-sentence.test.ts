import { describe, expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

describe('a name within a sentence', () => {
  it.each([
    ['Groen en tuin', 'groen en tuin'],
    ['Communicatie en PR', 'communicatie en PR'],
    ['ICT en data', 'ICT en data'],
    ['', ''],
  ])('of %s is %s', (name, written) => {
    expect(inSentence(name)).toBe(written);
  });
});
