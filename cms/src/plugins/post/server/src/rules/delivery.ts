import { growingWait } from './growing-wait.ts';

/**
 * What becomes of a mail after an attempt. The promise is "never twice": a mail that the other side may
 * have taken is not sent again by itself.
 */

/** What a transport says of one attempt. */
export type Report =
  | { kind: 'accepted' }
  /** The other side answered no; `status` is its SMTP code. */
  | { kind: 'refused'; status: number; concerns: 'message' | 'connection'; error: string }
  /** It did not come to handing over: no connection, or lost before the end of the content. */
  | { kind: 'not-handed-over'; error: string }
  /** The content was handed over whole, and no answer came. */
  | { kind: 'in-doubt'; error: string };

export type Outcome =
  | { state: 'sent' }
  | { state: 'queued'; waitFor: number; error: string }
  | { state: 'failed'; error: string }
  | { state: 'unknown'; error: string };

/** How often to try, and how long to wait between. Milliseconds. */
export interface Patience {
  firstWait: number;
  longestWait: number;
  mostAttempts: number;
}

/** @param attempts how many there have been, with this one */
export function outcomeOf(report: Report, attempts: number, patience: Patience): Outcome {
  switch (report.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'in-doubt':
      return { state: 'unknown', error: report.error };
    case 'not-handed-over':
      return again(report.error, attempts, patience);
    case 'refused': {
      // What is wrong with the connection or the sender can be put right, after which the mail may go.
      const isFinal = report.status >= 500 && report.concerns === 'message';
      return isFinal
        ? { state: 'failed', error: report.error }
        : again(report.error, attempts, patience);
    }
  }
}

const again = (error: string, attempts: number, patience: Patience): Outcome =>
  attempts >= patience.mostAttempts
    ? { state: 'failed', error }
    : {
        state: 'queued',
        waitFor: growingWait(patience.firstWait, attempts, patience.longestWait),
        error,
      };

/** Whether other mail would fare the same now, so that it is better to wait a moment. */
export const concernsAllMail = (report: Report): boolean =>
  report.kind === 'not-handed-over' ||
  report.kind === 'in-doubt' ||
  (report.kind === 'refused' && report.concerns === 'connection');
