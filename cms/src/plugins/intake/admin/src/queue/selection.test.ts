import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../../shared/desk-api.mts';
import { stillThere, toggled, toggledAll } from './selection.ts';

const row = (id: string, state: QueueRow['state'] = 'received'): QueueRow => ({
  id,
  reference: `REF-${id}`,
  kind: 'initiative',
  title: `Plan ${id}`,
  state,
  receivedAt: '2026-11-20T10:00:00.000Z',
  since: '2026-11-20T10:00:00.000Z',
  isLate: false,
  hasAnswer: false,
  area: null,
  assignee: null,
});

describe('A choice of rows', () => {
  it('takes a row in and puts it back', () => {
    const one = toggled(new Set(), 'a');
    expect([...one]).toEqual(['a']);
    expect([...toggled(one, 'a')]).toEqual([]);
  });

  it('keeps to the rows that are still open when the queue is read again', () => {
    const selection = new Set(['a', 'b', 'gone']);
    expect(stillThere(selection, [row('a'), row('b', 'declined'), row('c')])).toEqual(['a']);
  });

  it('of all rows leaves out what is decided, and is undone by the same click', () => {
    const rows = [row('a'), row('b'), row('c', 'placed')];
    const all = toggledAll(new Set(['a']), rows);
    expect([...all]).toEqual(['a', 'b']);
    expect([...toggledAll(all, rows)]).toEqual([]);
  });
});
