import { describe, expect, it } from 'vitest';
import { decideRestart } from './restart-policy.js';

describe('the decision after a part died', () => {
  it('starts it again almost at once when it had run for a while', () => {
    expect(decideRestart(7, 60_000)).toEqual({ kind: 'restart', afterMs: 100, quickDeaths: 0 });
  });

  it('waits longer each time it dies young, and gives up in the end', () => {
    const waits: number[] = [];
    let decision = decideRestart(0, 10);
    while (decision.kind === 'restart' && waits.length < 50) {
      waits.push(decision.afterMs);
      decision = decideRestart(decision.quickDeaths, 10);
    }
    expect(waits).toEqual([100, 200, 400, 800, 1600, 2000, 2000]);
    expect(decision).toEqual({ kind: 'give up' });
  });
});
