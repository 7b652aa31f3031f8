import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newSignal } from './signal.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('A signal that rang while nobody waited is heard by the next who does, once', async () => {
  const signal = newSignal();
  signal.ring();
  await signal.wait(1000);
  const next = vi.fn();
  void signal.wait(1000).then(next);
  await vi.advanceTimersByTimeAsync(999);
  expect(next).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(next).toHaveBeenCalledOnce();
});

it('A signal ends the wait at once', async () => {
  const signal = newSignal();
  const waited = signal.wait(1000);
  signal.ring();
  await waited;
  expect(vi.getTimerCount()).toBe(0);
});
