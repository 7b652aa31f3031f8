import { describe, expect, it } from 'vitest';
import { changesAnswer, entriesAnswer } from './index.mts';

const change = { sequence: 1, type: 'api::page.page', documentId: 'a' };

describe('answers of the feed', () => {
  it('hold rows in a feed of their own', () => {
    const answer = { epoch: 'e', last: 1, changes: [change] };
    expect(changesAnswer.parse(answer)).toEqual(answer);
    expect(changesAnswer.parse({ epoch: 'e', last: 0, changes: [] }).changes).toEqual([]);
  });

  it.each([0, -1, 1.5])('have no row with sequence %d', (sequence) => {
    const answer = { epoch: 'e', last: 1, changes: [{ ...change, sequence }] };
    expect(changesAnswer.safeParse(answer).success).toBe(false);
  });

  it('hold entries, and where to go on', () => {
    const answer = { entries: [{ id: 'a', more: [1] }], next: 'a' };
    expect(entriesAnswer.parse(answer)).toEqual(answer);
    expect(entriesAnswer.safeParse({ entries: [] }).success).toBe(false);
  });
});
