import { expect, it } from 'vitest';
import type { Plan } from '../../../shared/plan.mts';
import { errorsOf, fieldsOf, wantedOf } from './plan-fields.ts';

const plan = (action: Plan['action'], at: string, state: Plan['state'] = 'planned'): Plan => ({
  id: 1,
  action,
  at,
  state,
  failure: null,
  plannedBy: null,
});
const AT_TEN = '2031-05-01T08:00:00.000Z';
const AT_NOON = '2031-05-01T10:00:00.000Z';

it('The form shows what waits by the clock on the wall, and nothing of what failed', () => {
  expect(fieldsOf([plan('publish', AT_TEN), plan('unpublish', AT_NOON, 'failed')])).toEqual({
    publishAt: '2031-05-01T10:00',
    unpublishAt: '',
  });
});

it('What is filled in becomes an instant, what is empty nothing', () => {
  expect(wantedOf({ publishAt: '2031-05-01T10:00', unpublishAt: '' }, [])).toEqual({
    wanted: { publishAt: AT_TEN, unpublishAt: null },
  });
});

it('A moment that was not changed keeps its seconds', () => {
  const before = [plan('publish', '2031-05-01T08:00:41.500Z')];
  expect(wantedOf(fieldsOf(before), before)).toEqual({
    wanted: { publishAt: '2031-05-01T08:00:41.500Z', unpublishAt: null },
  });
});

it('Half a moment is an error of its field', () => {
  expect(wantedOf({ publishAt: '2031-05-01', unpublishAt: '2031-05-01T12:00' }, [])).toEqual({
    errors: { publishAt: 'no-moment' },
  });
});

it('A refusal stands beside the field that it is about', () => {
  const now = Date.parse('2031-05-01T09:00:00Z');
  const both = { publishAt: AT_TEN, unpublishAt: AT_NOON };
  expect(errorsOf('in-the-past', both, now)).toEqual({ publishAt: 'in-the-past' });
  expect(errorsOf('in-the-past', { ...both, publishAt: AT_NOON }, now)).toEqual({
    unpublishAt: 'in-the-past',
  });
  expect(errorsOf('not-after-publication', both, now)).toEqual({
    unpublishAt: 'not-after-publication',
  });
  expect(errorsOf('not-on-site', { ...both, publishAt: null }, now)).toEqual({
    publishAt: 'not-on-site',
  });
});
