import { describe, expect, it } from 'vitest';
import { isLate, lateBefore } from './late.ts';

describe('late', () => {
  it('counts working days only', () => {
    // A Wednesday; five working days before it is the Wednesday of the week before.
    const wednesday = new Date('2031-05-07T12:00:00.000Z');
    expect(lateBefore(wednesday, 5).toISOString()).toBe('2031-04-30T12:00:00.000Z');
    const monday = new Date('2031-05-05T12:00:00.000Z');
    expect(lateBefore(monday, 1).toISOString()).toBe('2031-05-02T12:00:00.000Z');
  });

  it('gives what came in during a weekend the whole week', () => {
    const saturday = new Date('2031-05-03T12:00:00.000Z');
    expect(isLate(saturday, new Date('2031-05-09T23:00:00.000Z'), 5)).toBe(false);
    expect(isLate(saturday, new Date('2031-05-12T13:00:00.000Z'), 5)).toBe(true);
  });

  it('is nothing that waits for somebody else', () => {
    expect(isLate(null, new Date('2031-05-12T13:00:00.000Z'), 5)).toBe(false);
  });
});
