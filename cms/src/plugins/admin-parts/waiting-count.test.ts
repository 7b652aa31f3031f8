import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WaitingCount } from './waiting-count.ts';

function counting(answers: (number | Error)[]) {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const look = vi.fn(() => {
    const answer = answers.shift() ?? new Error('asked too often');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { waiting: new WaitingCount(look), look };
}

describe('The number beside the menu', () => {
  it('is read once, however many show it', async () => {
    const { waiting, look } = counting([3]);
    const heard = vi.fn();
    waiting.subscribe(heard);
    waiting.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.current()).toBe(3);
    expect(look).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is read again after a while', async () => {
    const { waiting } = counting([3, 5]);
    waiting.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.current()).toBe(5);
  });

  it('is not asked for while nobody shows it', async () => {
    const { waiting, look } = counting([3]);
    waiting.subscribe(() => {})();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('goes away when it cannot be had', async () => {
    const { waiting } = counting([3, new Error('away')]);
    waiting.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.current()).toBeNull();
  });
});
