import { describe, expect, it } from 'vitest';
import { createGroupCommit } from './group-commit.ts';

/** Submits one that is expected to be taken. */
const submitTo =
  (group: { submit(item: string): Promise<string> | null }) =>
  async (item: string): Promise<string> => {
    const answer = group.submit(item);
    if (answer === null) throw new Error(`${item} was not taken`);
    return answer;
  };

/** A database whose transactions end when the test says so. */
function aDatabase() {
  const batches: { items: readonly string[]; commit: () => void; fail: () => void }[] = [];
  const write = (items: readonly string[]) =>
    new Promise<string[]>((resolve, reject) => {
      batches.push({
        items,
        commit: () => resolve(items.map((item) => `${item}!`)),
        fail: () => reject(new Error('Vol')),
      });
    });
  return { batches, write };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const settled = async () => {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
};

describe('a group commit', () => {
  const limits = { mostWaiting: 4, largestBatch: 3 };

  it('writes together what comes together, and answers each with its own', async () => {
    const { batches, write } = aDatabase();
    const group = createGroupCommit(write, limits);
    const answers = Promise.all(['a', 'b'].map(submitTo(group)));
    await settled();
    expect(batches.map(({ items }) => items)).toEqual([['a', 'b']]);
    batches[0]?.commit();
    expect(await answers).toEqual(['a!', 'b!']);
  });

  it('gathers what comes while it writes, and writes no more than so many at once', async () => {
    const { batches, write } = aDatabase();
    const group = createGroupCommit(write, limits);
    const first = group.submit('a');
    await settled();
    const later = ['b', 'c', 'd', 'e'].map(submitTo(group));
    batches[0]?.commit();
    await first;
    await settled();
    expect(batches[1]?.items).toEqual(['b', 'c', 'd']);
    batches[1]?.commit();
    await settled();
    batches[2]?.commit();
    expect(await Promise.all(later)).toEqual(['b!', 'c!', 'd!', 'e!']);
  });

  it('answers nobody before the commit', async () => {
    const { batches, write } = aDatabase();
    let isAnswered = false;
    const answer = createGroupCommit(write, limits)
      .submit('a')
      ?.then(() => {
        isAnswered = true;
      });
    await settled();
    expect(isAnswered).toBe(false);
    batches[0]?.commit();
    await answer;
    expect(isAnswered).toBe(true);
  });

  it('refuses who would have to wait too long, and takes others once there is room', async () => {
    const { batches, write } = aDatabase();
    const group = createGroupCommit(write, limits);
    const first = group.submit('0');
    await settled();
    const waiting = ['1', '2', '3', '4'].map(submitTo(group));
    expect(group.submit('5')).toBeNull();
    batches[0]?.commit();
    await first;
    await settled();
    expect(group.submit('6')).not.toBeNull();
    batches[1]?.commit();
    expect(await Promise.all(waiting.slice(0, 3))).toEqual(['1!', '2!', '3!']);
  });

  it('writes the others when one cannot be written', async () => {
    const group = createGroupCommit<string, string>(
      (items) =>
        items.includes('slecht')
          ? Promise.reject(new Error('Vol'))
          : Promise.resolve(items.map((item) => `${item}!`)),
      limits,
    );
    const answers = await Promise.allSettled(['a', 'slecht', 'b'].map(submitTo(group)));
    expect(answers).toMatchObject([{ value: 'a!' }, { reason: new Error('Vol') }, { value: 'b!' }]);
  });
});
