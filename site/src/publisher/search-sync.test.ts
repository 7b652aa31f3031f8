import { describe, expect, it } from 'vitest';
import { openDatabase } from '../read-model/database.ts';
import type { SearchIndex } from './search-index.ts';
import { SearchSync } from './search-sync.ts';

/** An index that remembers what it was told, task by task. */
function listener(onPut: (documents: readonly string[]) => void) {
  const index: SearchIndex = {
    prepare: () => Promise.resolve(),
    put: (documents) => {
      onPut(documents);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
    async *all() {
      // It is empty.
    },
  };
  return new SearchSync(openDatabase(':memory:'), index, () => []);
}

const text = (id: string) => JSON.stringify({ id });

describe('what the index must still hear', () => {
  it('begins with what an editor waits for, also when half the site came before it', async () => {
    const tasks: (readonly string[])[] = [];
    const sync: SearchSync = listener((documents) => {
      tasks.push(documents);
      if (tasks.length > 1) return;
      sync.expect({ id: 'urgent', text: text('urgent'), isUrgent: true });
    });
    for (let n = 100; n < 200; n += 1) {
      sync.expect({ id: `d${String(n)}`, text: text(`d${String(n)}`), isUrgent: false });
    }
    await sync.flush();
    expect(tasks[0]?.length).toBeLessThan(100);
    expect(tasks[1]).toEqual([text('urgent')]);
    expect(tasks.flat()).toHaveLength(101);
    expect(sync.pending()).toBe(0);
  });

  it('keeps its urgency when something else wants the same document', async () => {
    const order: string[] = [];
    const sync = listener((documents) => order.push(...documents));
    for (const id of ['a', 'b']) sync.expect({ id, text: text(`${id}1`), isUrgent: id === 'b' });
    sync.expect({ id: 'b', text: text('b2'), isUrgent: false });
    await sync.flush();
    expect(order).toEqual([text('b2'), text('a1')]);
  });
});
