import type { DeclineReason } from '../../../shared/states.mts';
import type { Submitted } from '../../../shared/submitted.mts';

/** What a member of staff may do; `by` is the id of who does it. */
export type StaffCommand = { by: string } & (
  | { type: 'take'; assignee: string }
  | { type: 'release' }
  | { type: 'edit'; submitted: Submitted }
  | { type: 'note'; text: string }
  | { type: 'ask'; text: string }
  | { type: 'place'; text: string }
  | { type: 'decline'; reason: DeclineReason; text: string }
  | { type: 'reopen' }
);

/** What somebody may do who holds the link. */
export type SubmitterCommand =
  | { type: 'answer'; text: string }
  | { type: 'withdraw' }
  /** Whose address was used by somebody else. */
  | { type: 'disown' };

/** What happens by itself when its time has come. */
export interface SystemCommand {
  type: 'erase';
}

export type Command = StaffCommand | SubmitterCommand | SystemCommand;
