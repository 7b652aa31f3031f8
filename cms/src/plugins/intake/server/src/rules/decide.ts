/**
 * What may become of a submission. This is the whole of it: the rest of the plugin reads, asks here,
 * and writes down what was decided.
 */
import { isOpen } from '../../../shared/desk-api.mts';
import { isPlacedWithLetter } from '../../../shared/states.mts';
import type { Command, StaffCommand, SubmitterCommand } from './command.ts';
import { refused, type Accepted, type Decision, type SubmissionEvent } from './decision.ts';
import { erased, ended, looked } from './next-submission.ts';
import type { Submission } from './submission.ts';

/** Decides what a command makes of a submission, or why it cannot be. */
export function decide(command: Command, submission: Submission, now: Date): Decision {
  if ('by' in command) return decideForStaff(command, submission, now);
  if (command.type === 'erase') return decideErasure(submission, now);
  return decideForSubmitter(command, submission, now);
}

function decideForStaff(command: StaffCommand, submission: Submission, now: Date): Decision {
  if (submission.erasedAt) return refused('erased');
  const { state } = submission;
  if (command.type === 'reopen' ? state !== 'declined' : !isOpen(state) && command.type !== 'note')
    return refused('not-in-this-state');
  const next = looked(submission);
  const by = (event: SubmissionEvent['event'], detail = ''): SubmissionEvent => ({
    actor: 'staff',
    by: command.by,
    event,
    detail,
  });
  switch (command.type) {
    case 'take': {
      const isFirst = state === 'received';
      const inReview = isFirst ? ({ state: 'in-review', since: now } as const) : {};
      return accepted({ ...next, ...inReview, assignee: command.assignee }, by('taken'), {
        letter: isFirst ? { letter: 'submission-in-review' } : null,
      });
    }
    case 'release':
      return accepted({ ...next, assignee: null }, by('released'));
    case 'edit':
      // What somebody sent in never becomes something of another kind.
      if (command.submitted.kind !== submission.submitted?.kind)
        return refused('changed-meanwhile');
      return accepted({ ...next, submitted: command.submitted }, by('edited'));
    case 'note':
      // A note is for colleagues: it answers nobody.
      return accepted(submission, by('noted'), {
        contribution: { kind: 'note', text: command.text },
      });
    case 'ask': {
      const { text } = command;
      const since = state === 'asked-back' ? submission.since : now;
      const asked = { ...next, state: 'asked-back', since, waitingSince: null } as const;
      return accepted({ ...asked, assignee: next.assignee ?? command.by }, by('asked'), {
        contribution: { kind: 'question', text },
        letter: { letter: 'submission-question', text },
      });
    }
    case 'place': {
      const { kind } = submission.submitted ?? {};
      const text = kind && isPlacedWithLetter(kind) ? command.text : '';
      // What was made of it, with its person, is where this lives from now on.
      const placed = { ...ended(next, 'placed', now), contact: null, remarks: null };
      return accepted(placed, by('placed'), {
        contribution: text === '' ? null : { kind: 'letter', text },
        letter: text === '' ? null : { letter: 'submission-placed', text },
        erasesPhotos: true,
      });
    }
    case 'decline': {
      const { reason, text } = command;
      const isTold = text !== '';
      const declined = { ...ended(next, 'declined', now), declineReason: reason };
      return accepted(declined, by('declined', reason), {
        contribution: isTold ? { kind: 'letter', text } : null,
        letter: isTold ? { letter: 'submission-declined', text } : null,
      });
    }
    case 'reopen': {
      const again = { state: 'in-review', since: now, waitingSince: now } as const;
      return accepted(
        { ...next, ...again, decidedAt: null, declineReason: null, assignee: command.by },
        by('reopened'),
      );
    }
  }
}

function decideForSubmitter(
  command: SubmitterCommand,
  submission: Submission,
  now: Date,
): Decision {
  const { state } = submission;
  const event = (code: SubmissionEvent['event']): SubmissionEvent => ({
    actor: 'submitter',
    by: null,
    event: code,
    detail: '',
  });
  switch (command.type) {
    case 'answer':
      if (state !== 'asked-back') return refused('not-in-this-state');
      return accepted(
        { ...submission, state: 'in-review', since: now, waitingSince: now, answeredAt: now },
        event('answered'),
        { contribution: { kind: 'answer', text: command.text } },
      );
    case 'withdraw':
      if (!isOpen(state)) return refused('not-in-this-state');
      return accepted(erased(ended(submission, 'withdrawn', now), now), event('withdrawn'), {
        letter: { letter: 'submission-withdrawn' },
        ...EVERYTHING,
      });
    case 'disown':
      if (!isOpen(state)) return refused('not-in-this-state');
      return accepted(erased(ended(submission, 'withdrawn', now), now), event('disowned'), {
        ...EVERYTHING,
        closesLinks: true,
      });
  }
}

function decideErasure(submission: Submission, now: Date): Decision {
  if (submission.erasedAt) return refused('erased');
  if (isOpen(submission.state)) return refused('not-in-this-state');
  const event = { actor: 'system', by: null, event: 'erased', detail: '' } as const;
  return accepted(erased(submission, now), event, EVERYTHING);
}

const EVERYTHING = { erasesThread: true, erasesPhotos: true } as const;

const accepted = (
  submission: Submission,
  event: SubmissionEvent,
  effects: Partial<Accepted> = {},
): Accepted => ({
  contribution: null,
  letter: null,
  erasesThread: false,
  erasesPhotos: false,
  closesLinks: false,
  ...effects,
  kind: 'accepted',
  submission,
  event,
});
