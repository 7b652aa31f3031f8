import type { Contact } from '../../../shared/person.mts';
import type { DeclineReason, SubmissionState } from '../../../shared/states.mts';
import type { Submitted } from '../../../shared/submitted.mts';

/** What somebody sent in, as the rules know it. What was erased is null. */
export interface Submission {
  state: SubmissionState;
  /** Id of the member of staff who looks after it. */
  assignee: string | null;
  submitted: Submitted | null;
  /** Of the submitter, for moderators only. */
  remarks: string | null;
  contact: Contact | null;
  receivedAt: Date;
  /** When it came in the state it is in. */
  since: Date;
  /** Since when the submitter waits for us; null while we wait for them, and at the end. */
  waitingSince: Date | null;
  /** When an answer came that nobody has dealt with yet. */
  answeredAt: Date | null;
  decidedAt: Date | null;
  declineReason: DeclineReason | null;
  erasedAt: Date | null;
}

export interface NewSubmissionContent {
  submitted: Submitted;
  remarks: string | null;
  contact: Contact;
}

/** A submission as it begins. */
export const receivedSubmission = (content: NewSubmissionContent, now: Date): Submission => ({
  ...content,
  state: 'received',
  assignee: null,
  receivedAt: now,
  since: now,
  waitingSince: now,
  answeredAt: null,
  decidedAt: null,
  declineReason: null,
  erasedAt: null,
});
