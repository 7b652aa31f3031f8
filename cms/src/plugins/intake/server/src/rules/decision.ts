import type { Refusal } from '../../../shared/desk-api.mts';
import type { Submission } from './submission.ts';

/** A line of the history: codes and ids only, for nobody can change it any more. */
export interface SubmissionEvent {
  actor: 'submitter' | 'staff' | 'system';
  by: string | null;
  event: EventCode;
  /** A code that says more, or empty. */
  detail: string;
}

export type EventCode =
  | 'received'
  | 'taken'
  | 'released'
  | 'edited'
  | 'noted'
  | 'asked'
  | 'answered'
  | 'placed'
  | 'declined'
  | 'reopened'
  | 'withdrawn'
  | 'disowned'
  | 'erased';

export interface Contribution {
  kind: 'question' | 'answer' | 'letter' | 'note';
  text: string;
}

/** Which letter goes to the submitter. */
export type LetterIntent =
  | { letter: 'submission-in-review' | 'submission-withdrawn' }
  | {
      letter: 'submission-question' | 'submission-placed' | 'submission-declined';
      text: string;
    };

export interface Accepted {
  kind: 'accepted';
  submission: Submission;
  event: SubmissionEvent;
  contribution: Contribution | null;
  letter: LetterIntent | null;
  /** Whether the texts of the thread go. */
  erasesThread: boolean;
  /** Whether the photos that are held go. */
  erasesPhotos: boolean;
  /** Whether links to it open nothing any more. */
  closesLinks: boolean;
}

export type Decision = Accepted | { kind: 'refused'; reason: Refusal };

export const refused = (reason: Refusal): Decision => ({ kind: 'refused', reason });
