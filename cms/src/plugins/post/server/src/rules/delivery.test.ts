import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernsAllMail, outcomeOf, type Report } from './delivery.ts';

const patience = { firstWait: 60_000, longestWait: 4 * 3_600_000, mostAttempts: 20 };
const error = fc.string();
const attempts = fc.integer({ min: 1, max: 40 });
const refusal = (status: fc.Arbitrary<number>) =>
  fc.record({
    kind: fc.constant('refused' as const),
    status,
    concerns: fc.constantFrom('message' as const, 'connection' as const),
    error,
  });
const report: fc.Arbitrary<Report> = fc.oneof(
  fc.constant({ kind: 'accepted' as const }),
  refusal(fc.integer({ min: 400, max: 599 })),
  fc.record({ kind: fc.constantFrom('not-handed-over' as const, 'in-doubt' as const), error }),
);

describe('a mail after an attempt', () => {
  it('is sent again by itself only when the other side surely did not take it', () => {
    fc.assert(
      fc.property(report, attempts, (said, times) => {
        const { state } = outcomeOf(said, times, patience);
        if (said.kind === 'accepted') expect(state).toBe('sent');
        if (said.kind === 'in-doubt') expect(state).toBe('unknown');
        if (state === 'queued') expect(['refused', 'not-handed-over']).toContain(said.kind);
      }),
    );
  });

  it('waits longer each time, for some hours at most, and is given up after about two days', () => {
    const said: Report = { kind: 'refused', status: 451, concerns: 'message', error: 'later' };
    const waits: number[] = [];
    for (let times = 1; ; times += 1) {
      const outcome = outcomeOf(said, times, patience);
      if (outcome.state !== 'queued') {
        expect(outcome).toEqual({ state: 'failed', error: 'later' });
        break;
      }
      waits.push(outcome.waitFor);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBe(60_000);
    expect(Math.max(...waits)).toBe(4 * 3_600_000);
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(40);
    expect(hours).toBeLessThan(60);
  });

  it('has failed at once when it was refused for good', () => {
    const said = { kind: 'refused', status: 550, concerns: 'message', error: 'no' } as const;
    expect(outcomeOf(said, 1, patience)).toEqual({ state: 'failed', error: 'no' });
    expect(concernsAllMail(said)).toBe(false);
  });

  it('waits when we are refused, since that can be put right', () => {
    const said = { kind: 'refused', status: 535, concerns: 'connection', error: 'who?' } as const;
    expect(outcomeOf(said, 1, patience)).toMatchObject({ state: 'queued' });
    expect(concernsAllMail(said)).toBe(true);
  });
});
