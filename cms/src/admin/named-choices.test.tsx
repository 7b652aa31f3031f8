import { describe, expect, it } from 'vitest';
import { nameChoices } from './named-choices.tsx';
import { nameOfChoice } from './translations/choices.ts';

describe('a choice', () => {
  it('is shown by its name', () => {
    expect(nameOfChoice('starting')).toBe('In opbouw');
  });

  it('is a dash when nothing is chosen, and itself when it has no name', () => {
    expect(nameOfChoice(null)).toBe('-');
    expect(nameOfChoice('onbekend')).toBe('onbekend');
  });
});

describe('a list', () => {
  const title = { name: 'title', attribute: { type: 'string' } };
  const stage = { name: 'stage', attribute: { type: 'enumeration' } };
  const list = nameChoices({ displayedHeaders: [title, stage], layout: 1 });

  it('formats its choices', () => {
    expect(list.displayedHeaders[1]).toMatchObject(stage);
    expect(list.displayedHeaders[1]?.cellFormatter).toBeTypeOf('function');
  });

  it('keeps its other columns and the rest as they are', () => {
    expect(list.displayedHeaders[0]).toBe(title);
    expect(list.layout).toBe(1);
  });
});
