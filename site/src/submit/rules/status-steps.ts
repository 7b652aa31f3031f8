import type { SubmissionState, SubmissionStatus } from '@burgerwerf/cms/contract';

export interface StatusStep {
  /** A state, or the decision that is still to come. */
  name: SubmissionState | 'decision';
  progress: 'done' | 'now' | 'todo';
  /** When it came there, as far as we may know. */
  at: string | null;
}

const ENDS: readonly SubmissionState[] = ['placed', 'declined', 'withdrawn'];

/** The way of a submission, and where on it it is. */
export function statusSteps({
  state,
  receivedAt,
  since,
  thread,
}: Pick<SubmissionStatus, 'state' | 'receivedAt' | 'since' | 'thread'>): StatusStep[] {
  const isEnd = ENDS.includes(state);
  const question = thread.findLast(({ kind }) => kind === 'question');
  const steps: StatusStep[] = [
    { name: 'received', progress: state === 'received' ? 'now' : 'done', at: receivedAt },
  ];
  // What was taken back before anybody looked was never in review.
  if (state !== 'withdrawn' || question) {
    steps.push({
      name: 'in-review',
      progress: state === 'received' ? 'todo' : state === 'in-review' ? 'now' : 'done',
      at: state === 'in-review' && !question ? since : null,
    });
  }
  if (state === 'asked-back' || question) {
    const at = state === 'asked-back' ? since : (question?.at ?? null);
    const asked: StatusStep = {
      name: 'asked-back',
      progress: state === 'asked-back' ? 'now' : 'done',
      at,
    };
    // After an answer it is in review again, which then comes last.
    if (state === 'in-review') steps.splice(1, 0, asked);
    else steps.push(asked);
  }
  steps.push(
    isEnd
      ? { name: state, progress: 'now', at: since }
      : { name: 'decision', progress: 'todo', at: null },
  );
  return steps;
}
