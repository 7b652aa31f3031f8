import { expect, it } from 'vitest';
import { createLimiter } from './limiter.ts';

const settled = async () => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

it('lets so many run, keeps so many in line, and sends the others away', async () => {
  const limiter = createLimiter({ atOnce: 1, inLine: 1 });
  const ends: (() => void)[] = [];
  const started: string[] = [];
  const work = (name: string) => () => {
    started.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  const first = limiter.run(work('a'));
  const second = limiter.run(work('b'));
  expect(limiter.run(work('c'))).toBeNull();
  await settled();
  expect(started).toEqual(['a']);
  ends[0]?.();
  expect(await first).toBe('a');
  await settled();
  expect(started).toEqual(['a', 'b']);
  const third = limiter.run(work('d'));
  ends[1]?.();
  await second;
  await settled();
  ends[2]?.();
  expect(await third).toBe('d');
});

it('gives its place to the next also when work fails', async () => {
  const limiter = createLimiter({ atOnce: 1, inLine: 1 });
  await expect(limiter.run(() => Promise.reject(new Error('Mis')))).rejects.toThrow('Mis');
  expect(await limiter.run(() => Promise.resolve('goed'))).toBe('goed');
});
