import type { SubmissionState, SubmissionStatus } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { statusSteps } from './status-steps.ts';

const RECEIVED = '2026-03-01T09:00:00.000Z';
const ASKED = '2026-03-03T09:00:00.000Z';
const SINCE = '2026-03-05T09:00:00.000Z';
const question: SubmissionStatus['thread'] = [{ kind: 'question', text: 'Waar?', at: ASKED }];

const shown = (state: SubmissionState, thread: SubmissionStatus['thread'] = []) =>
  statusSteps({ state, receivedAt: RECEIVED, since: SINCE, thread }).map(
    ({ name, progress }) => `${name} ${progress}`,
  );

describe('the way of a submission', () => {
  it('begins where it is received', () => {
    expect(shown('received')).toEqual(['received now', 'in-review todo', 'decision todo']);
  });

  it('holds a question only when there was one', () => {
    expect(shown('in-review')).toEqual(['received done', 'in-review now', 'decision todo']);
    expect(shown('asked-back', question)).toEqual([
      'received done',
      'in-review done',
      'asked-back now',
      'decision todo',
    ]);
  });

  it('goes back into review after an answer', () => {
    expect(shown('in-review', question)).toEqual([
      'received done',
      'asked-back done',
      'in-review now',
      'decision todo',
    ]);
  });

  it.each(['placed', 'declined'] as const)('ends when it is %s', (state) => {
    expect(shown(state)).toEqual(['received done', 'in-review done', `${state} now`]);
  });

  it('ends at once when it is withdrawn', () => {
    expect(shown('withdrawn')).toEqual(['received done', 'withdrawn now']);
  });

  it('names when a question was asked, and when it came where it is', () => {
    const steps = statusSteps({
      state: 'placed',
      receivedAt: RECEIVED,
      since: SINCE,
      thread: question,
    });
    expect(steps.map(({ at }) => at)).toEqual([RECEIVED, null, ASKED, SINCE]);
  });
});
