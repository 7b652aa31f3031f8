import { describe, expect, it } from 'vitest';
import { detailKey, eventKey } from './history-key.ts';

describe('A line of the history', () => {
  it('has a sentence for what happens to submissions', () => {
    expect(eventKey('asked')).toBe('history.asked');
  });

  it('has a general sentence for a code of a newer cms', () => {
    expect(eventKey('archived')).toBe('history.other');
    expect(eventKey('toString')).toBe('history.other');
  });

  it('tells the reason of a decision, and no other code', () => {
    expect(detailKey('duplicate')).toBe('reason.duplicate');
    expect(detailKey('7')).toBeNull();
    expect(detailKey('')).toBeNull();
  });
});
