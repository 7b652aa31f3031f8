import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts so many tasks a second, whether earlier ones have come to an end or not, as visitors do: a
 * slow answer must not slow down the asking.
 * @returns the outcomes, in the order in which the tasks began
 */
export async function openLoop<T>(
  { perSecond, seconds }: { perSecond: number; seconds: number },
  task: (index: number) => Promise<T>,
): Promise<T[]> {
  const running: Promise<T>[] = [];
  const began = performance.now();
  const total = perSecond * seconds;
  while (running.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
    while (running.length < due) running.push(task(running.length));
    await pause(2);
  }
  return Promise.all(running);
}
