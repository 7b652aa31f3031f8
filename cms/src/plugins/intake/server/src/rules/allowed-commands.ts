import { isOpen, type DeskCommand } from '../../../shared/desk-api.mts';
import type { Submission } from './submission.ts';

const WHILE_OPEN: readonly DeskCommand[] = ['take', 'edit', 'note', 'ask', 'place', 'decline'];

/** What may be done with a submission now, by somebody who may decide or not. */
export function allowedCommands(
  submission: Pick<Submission, 'state' | 'assignee' | 'erasedAt'>,
  mayDecide: boolean,
): DeskCommand[] {
  if (!mayDecide || submission.erasedAt) return [];
  if (isOpen(submission.state)) {
    return submission.assignee === null ? [...WHILE_OPEN] : [...WHILE_OPEN, 'release'];
  }
  return submission.state === 'declined' ? ['note', 'reopen'] : ['note'];
}
