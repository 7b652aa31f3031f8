import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimits } from './rate-limits.ts';

const times = async (count: number, act: () => Promise<unknown>) => {
  for (let time = 0; time < count; time += 1) await act();
};

describe('limits per visitor', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-14T12:00:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('let ten submissions through in an hour, and say when the next may come', async () => {
    const limits = createRateLimits();
    await times(10, () => limits.submit('a'));
    expect(await limits.submit('a')).toEqual({ kind: 'limited', seconds: 3600, isFlood: false });
    await vi.advanceTimersByTimeAsync(3600_000);
    expect(await limits.submit('a')).toEqual({ kind: 'taken' });
  });

  it('are of one visitor only', async () => {
    const limits = createRateLimits();
    await times(11, () => limits.submit('a'));
    expect(await limits.submit('b')).toEqual({ kind: 'taken' });
  });

  it('do not count a submission that was given back', async () => {
    const limits = createRateLimits();
    await times(10, () => limits.submit('a'));
    await limits.giveBackSubmission('a');
    expect(await limits.submit('a')).toEqual({ kind: 'taken' });
  });

  it('tell a flood from somebody who tries a little too often', async () => {
    const limits = createRateLimits();
    await times(60, () => limits.send('a'));
    expect(await limits.send('a')).toMatchObject({ kind: 'limited', isFlood: false });
    await times(60, () => limits.send('a'));
    expect(await limits.send('a')).toMatchObject({ kind: 'limited', isFlood: true });
  });

  it('let five requests for links through in an hour', async () => {
    const limits = createRateLimits();
    await times(5, () => limits.askForLinks('a'));
    expect(await limits.askForLinks('a')).toMatchObject({ kind: 'limited' });
  });
});
