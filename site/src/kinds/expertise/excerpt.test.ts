import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('an excerpt', () => {
  it('is the whole text on one line when that is short', () => {
    expect(excerpt('Wie helpt?\n\n Wij zoeken  iemand. ')).toBe('Wie helpt? Wij zoeken iemand.');
  });

  it('ends at a whole word', () => {
    expect(excerpt('woord '.repeat(50))).toBe(`${'woord '.repeat(30).trimEnd()} …`);
  });

  it('cuts a text without spaces', () => {
    expect(excerpt('w'.repeat(300))).toBe(`${'w'.repeat(180)} …`);
  });
});
