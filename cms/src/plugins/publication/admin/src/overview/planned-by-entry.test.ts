import { expect, it } from 'vitest';
import type { PlannedEntry } from '../../../shared/overview.mts';
import { plannedByEntry } from './planned-by-entry.ts';

const plan = (id: number, documentId: string): PlannedEntry => ({
  id,
  documentId,
  type: 'api::page.page',
  action: 'publish',
  at: '2031-05-01T08:00:00.000Z',
  state: 'planned',
  failure: null,
  plannedBy: null,
  title: documentId,
  mayPlan: true,
});

it('Plans of the same entry stand together, where the first of them stood', () => {
  const planned = [plan(1, 'a'), plan(2, 'b'), plan(3, 'a')];
  expect(
    plannedByEntry(planned).map(({ entry, plans }) => [
      entry.documentId,
      plans.map(({ id }) => id),
    ]),
  ).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});
