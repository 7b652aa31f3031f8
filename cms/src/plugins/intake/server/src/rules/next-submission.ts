import type { SubmissionState } from '../../../shared/states.mts';
import type { Submission } from './submission.ts';

/** Somebody of the staff dealt with what the submitter answered. */
export const looked = (submission: Submission): Submission => ({
  ...submission,
  answeredAt: null,
});

/** It is decided: nobody waits for it any more. */
export const ended = (submission: Submission, state: SubmissionState, now: Date): Submission => ({
  ...submission,
  state,
  since: now,
  decidedAt: now,
  waitingSince: null,
  answeredAt: null,
});

/** All that a person wrote is gone; what remains is that it was there. */
export const erased = (submission: Submission, now: Date): Submission => ({
  ...submission,
  submitted: null,
  remarks: null,
  contact: null,
  erasedAt: now,
});
