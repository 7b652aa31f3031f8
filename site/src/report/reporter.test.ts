import type { SiteReport } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { Reporter } from './reporter.ts';

function aReporter() {
  const world = {
    now: 0,
    behind: 0,
    isCmsAway: false,
    told: [] as number[],
  };
  const reporter = new Reporter({
    read: (): Promise<SiteReport> =>
      Promise.resolve({
        behind: world.behind,
        progress: { left: 0, secondsLeft: null },
        failed: 0,
        failures: [],
        lastCheck: null,
      }),
    send: ({ behind }) => {
      if (world.isCmsAway) return Promise.reject(new Error('away'));
      world.told.push(behind);
      return Promise.resolve();
    },
    clock: () => world.now,
  });
  const lookAt = async (second: number) => {
    world.now = second * 1000;
    await reporter.look();
  };
  return { world, lookAt };
}

describe('the site', () => {
  it('tells how it is at once, and then when that changes', async () => {
    const { world, lookAt } = aReporter();
    await lookAt(0);
    await lookAt(1);
    world.behind = 2;
    await lookAt(2);
    await lookAt(3);
    expect(world.told).toEqual([0, 2]);
  });

  it('tells it again now and then, for a cms that was started anew', async () => {
    const { world, lookAt } = aReporter();
    for (const second of [0, 10, 20, 30, 40]) await lookAt(second);
    expect(world.told).toEqual([0, 0, 0]);
  });

  it('tells a cms that was away what is true by then, without asking it all the time', async () => {
    const { world, lookAt } = aReporter();
    world.isCmsAway = true;
    await lookAt(0);
    world.isCmsAway = false;
    world.behind = 5;
    await lookAt(2);
    expect(world.told).toEqual([]);
    world.behind = 7;
    await lookAt(5);
    expect(world.told).toEqual([7]);
  });
});
