import { describe, expect, it } from 'vitest';
import { nameChoices } from './named-choices.ts';

describe('a list', () => {
  const title = { name: 'title', attribute: { type: 'string' } };
  const stage = { name: 'stage', attribute: { type: 'enumeration' } };
  const { displayedHeaders, layout } = nameChoices({ displayedHeaders: [title, stage], layout: 1 });
  const [first, second] = displayedHeaders;
  const shown = (value: unknown) => second?.cellFormatter?.({ stage: value });

  it('says what a choice is called', () => {
    expect(shown('starting')).toBe('In opbouw');
  });

  it('shows a dash where nothing is chosen, and a value without name as it is', () => {
    expect(shown(null)).toBe('-');
    expect(shown('onbekend')).toBe('onbekend');
  });

  it('leaves other columns and the rest of the table alone', () => {
    expect(first).toBe(title);
    expect(layout).toBe(1);
  });
});
