import { expect, it } from 'vitest';
import { keptFinding } from './kept-finding.ts';

interface Search {
  resolve: (found: string) => void;
  reject: (error: Error) => void;
}

/** Searches that end when the test says so. */
function searches(patience: number) {
  const begun: Search[] = [];
  const left: Promise<void>[] = [];
  const ask = keptFinding(
    () => new Promise<string>((resolve, reject) => begun.push({ resolve, reject })),
    { patience, leave: (search) => left.push(search.catch(() => {})) },
  );
  return { ask, begun, settled: () => Promise.all(left) };
}
const PATIENT = 60_000;

it('What was found is told again until something changed', async () => {
  const { ask, begun } = searches(PATIENT);
  const first = ask('one');
  begun[0]?.resolve('a pair');
  expect(await first).toEqual({ found: 'a pair', isCurrent: true });
  expect(await ask('one')).toEqual({ found: 'a pair', isCurrent: true });
  const second = ask('two');
  begun[1]?.resolve('a ring');
  expect(await second).toEqual({ found: 'a ring', isCurrent: true });
  expect(begun).toHaveLength(2);
});

it('What was found before is told when it takes too long, and nothing when there was nothing', async () => {
  const { ask, begun, settled } = searches(0);
  expect(await ask('one')).toEqual({ found: null, isCurrent: false });
  begun[0]?.resolve('a pair');
  await settled();
  expect(await ask('one')).toEqual({ found: 'a pair', isCurrent: true });
  expect(await ask('two')).toEqual({ found: 'a pair', isCurrent: false });
});

it('All who ask at the same moment wait for one search', async () => {
  const { ask, begun } = searches(PATIENT);
  const all = Promise.all([ask('one'), ask('one')]);
  begun[0]?.resolve('a pair');
  expect((await all).map(({ found }) => found)).toEqual(['a pair', 'a pair']);
  expect(begun).toHaveLength(1);
});

it('A search that began before the change is done again', async () => {
  const { ask, begun, settled } = searches(0);
  await ask('one');
  await ask('two');
  begun[0]?.resolve('old');
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.resolve('new');
  await settled();
  expect(await ask('two')).toEqual({ found: 'new', isCurrent: true });
});

it('Who waits hears that a search failed, and the next one searches again', async () => {
  const { ask, begun } = searches(PATIENT);
  const first = ask('one');
  begun[0]?.reject(new Error('no index'));
  await expect(first).rejects.toThrow('no index');
  const second = ask('one');
  begun[1]?.resolve('a pair');
  expect(await second).toEqual({ found: 'a pair', isCurrent: true });
});
