import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WantedMoments } from '../../../shared/plan.mts';
import {
  dueTurns,
  isWorthAnotherTry,
  overtakenBy,
  planRefusal,
  sleepUntil,
  type Turn,
} from './schedule.ts';

const now = new Date('2031-05-01T10:00:00.000Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const moment = (minutes: number | null) => (minutes === null ? null : at(minutes).toISOString());
const wanted = (publish: number | null, unpublish: number | null): WantedMoments => ({
  publishAt: moment(publish),
  unpublishAt: moment(unpublish),
});
const nothing = wanted(null, null);

const refusal = (
  asked: WantedMoments,
  { isPublic = false, waiting = nothing }: { isPublic?: boolean; waiting?: WantedMoments } = {},
) => planRefusal(asked, { now, isPublic, waiting });

describe('a plan', () => {
  it('is taken when its moments lie ahead', () => {
    expect(refusal(wanted(5, null))).toBeNull();
    expect(refusal(wanted(5, 6))).toBeNull();
    expect(refusal(wanted(null, 5), { isPublic: true })).toBeNull();
    expect(refusal(nothing)).toBeNull();
  });

  it('is refused for a moment that has passed', () => {
    expect(refusal(wanted(0, null))).toBe('in-the-past');
    expect(refusal(wanted(5, -1))).toBe('in-the-past');
    expect(refusal(wanted(null, -1), { isPublic: true })).toBe('in-the-past');
  });

  it('may be changed in part while the other moment passes', () => {
    expect(refusal(wanted(-1, 9), { waiting: wanted(-1, 5) })).toBeNull();
  });

  it('is refused for a moment so far ahead that it must be a typing error', () => {
    expect(refusal(wanted(6 * 366 * 24 * 60, null))).toBe('too-far');
  });

  it('takes nothing off the site before it is on it', () => {
    expect(refusal(wanted(5, 5))).toBe('not-after-publication');
    expect(refusal(wanted(5, 4), { isPublic: true })).toBe('not-after-publication');
    expect(refusal(wanted(null, 5))).toBe('not-on-site');
  });
});

describe('plans whose time has come', () => {
  const turns = fc.array(
    fc.record({
      action: fc.constantFrom<Turn['action']>('publish', 'unpublish'),
      dueAt: fc.integer({ min: -5, max: 5 }).map(at),
    }),
  );

  it('are all those and no others, in the order of their moments, then as they were planned', () => {
    fc.assert(
      fc.property(turns, (some) => {
        const plans = some.map((turn, id) => ({ ...turn, id }));
        const due = dueTurns(plans.toReversed(), now);
        expect(new Set(due)).toEqual(new Set(plans.filter(({ dueAt }) => dueAt <= now)));
        for (const [index, turn] of due.entries()) {
          const next = due[index + 1];
          if (!next) continue;
          expect(turn.dueAt <= next.dueAt).toBe(true);
          if (turn.dueAt.getTime() === next.dueAt.getTime()) expect(turn.id).toBeLessThan(next.id);
        }
      }),
    );
  });
});

it.each([
  ['publish', ['publish']],
  ['update', ['publish']],
  ['unpublish', ['unpublish']],
  ['delete', ['publish', 'unpublish']],
  ['create', []],
  ['discardDraft', []],
])('%s overtakes %j', (action, overtaken) => {
  expect(overtakenBy(action)).toEqual(overtaken);
});

it.each([
  [null, 60_000],
  [at(90), 60_000],
  [at(0.5), 30_000],
  // What is still there after its turn is tried again, but not at once.
  [at(0), 30_000],
  [at(-10), 30_000],
])('With the next turn at %o, it sleeps %i ms', (next, sleep) => {
  expect(sleepUntil(next, now)).toBe(sleep);
});

it('What is not the fault of the entry is tried five times', () => {
  expect([1, 4, 5].map(isWorthAnotherTry)).toEqual([true, true, false]);
});
