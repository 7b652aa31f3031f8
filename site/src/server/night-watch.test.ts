import { describe, expect, it } from 'vitest';
import { isTimeToCheck } from './night-watch.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute);

describe('the night watch', () => {
  it('comes in the quiet hour, once', () => {
    expect(isTimeToCheck(at(3, 2, 59), null)).toBe(false);
    expect(isTimeToCheck(at(3, 3), null)).toBe(true);
    expect(isTimeToCheck(at(3, 3, 50), { at: at(3, 3).toISOString() })).toBe(false);
    expect(isTimeToCheck(at(4, 3), { at: at(3, 3).toISOString() })).toBe(true);
    expect(isTimeToCheck(at(4, 12), { at: at(3, 3).toISOString() })).toBe(false);
  });
});
