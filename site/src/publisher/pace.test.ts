import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

describe('the pace of files that gather everything', () => {
  it('lets a file rest ten times as long as it took', () => {
    const pace = new Pace();
    expect(pace.mayMake('/a', 0)).toBe(true);
    pace.made('/a', 20, 1000);
    expect(pace.mayMake('/a', 1199)).toBe(false);
    expect(pace.mayMake('/a', 1200)).toBe(true);
    expect(pace.mayMake('/b', 1000)).toBe(true);
  });

  it('makes no change wait longer than a minute', () => {
    const pace = new Pace();
    pace.made('/a', 60_000, 0);
    expect(pace.mayMake('/a', 60_000)).toBe(true);
  });

  it('is not stopped by a clock that is set back', () => {
    const pace = new Pace();
    pace.made('/a', 20, 1_000_000);
    expect(pace.mayMake('/a', 0)).toBe(true);
  });
});
