import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initiativeFields } from '../../../shared/initiative-form.mts';
import { offerFields } from '../../../shared/listing-form.mts';
import { declineReasons, type SubmissionState } from '../../../shared/states.mts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { Accepted } from './decision.ts';
import { receivedSubmission, type Submission } from './submission.ts';

const START = new Date('2031-05-01T09:00:00.000Z');
const LATER = new Date('2031-05-02T09:00:00.000Z');
const STAFF = { by: '7' };

const fields = initiativeFields.parse({
  title: 'Buurtbieb',
  summary: 'Een kast vol boeken.',
  description: 'We zetten een kast neer.',
  stage: 'idea',
  policyFields: ['groen'],
  area: 'proefdorp',
});
const submitted = { kind: 'initiative', fields } as const;
const offer = {
  kind: 'offer',
  fields: offerFields.parse({
    title: 'Hulp bij boeken',
    text: 'Ik weet hoe je een buurtbieb begint.',
    ownWords: ['boeken'],
    area: 'proefdorp',
    personKind: 'resident',
  }),
} as const;
const contact = { name: 'Indiener Een', email: 'een@proefdorp.example', phone: null };

const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  ...receivedSubmission({ submitted, remarks: 'Bel gerust', contact }, START),
  ...change,
});

const accepted = (command: Command, submission: Submission): Accepted => {
  const decision = decide(command, submission, LATER);
  if (decision.kind === 'refused') throw new Error(`Refused: ${decision.reason}`);
  return decision;
};

const take = { ...STAFF, type: 'take', assignee: '7' } as const;
const ask = { ...STAFF, type: 'ask', text: 'Waar is het?' } as const;
const place = { ...STAFF, type: 'place', text: 'Het staat erop.' } as const;
const reopen = { ...STAFF, type: 'reopen' } as const;
const declineWith = (text: string) =>
  ({ ...STAFF, type: 'decline', reason: 'duplicate', text }) as const;

describe('an offer that came in', () => {
  it('is placed without a letter of ours: its owner tells', () => {
    const { letter, contribution, submission } = accepted(place, aSubmission({ submitted: offer }));
    expect([letter, contribution]).toEqual([null, null]);
    expect(submission).toMatchObject({ state: 'placed', contact: null });
  });

  it('is not edited into something of another kind', () => {
    const edit = { ...STAFF, type: 'edit', submitted } as const;
    expect(decide(edit, aSubmission({ submitted: offer }), LATER)).toEqual({
      kind: 'refused',
      reason: 'changed-meanwhile',
    });
  });
});

describe('a submission that came in', () => {
  it('is in review once somebody takes it, and the submitter hears so', () => {
    const { submission, event, letter } = accepted(take, aSubmission());
    expect(submission).toMatchObject({ state: 'in-review', assignee: '7', since: LATER });
    expect(event).toEqual({ actor: 'staff', by: '7', event: 'taken', detail: '' });
    expect(letter).toEqual({ letter: 'submission-in-review' });
  });

  it('goes to another without another letter', () => {
    const { submission, letter } = accepted(
      { ...take, assignee: '8' },
      aSubmission({ state: 'in-review', assignee: '7' }),
    );
    expect(submission).toMatchObject({ state: 'in-review', assignee: '8', since: START });
    expect(letter).toBeNull();
  });

  it('is asked back with a question, and then waits for the submitter', () => {
    const { submission, contribution, letter } = accepted(ask, aSubmission());
    expect(submission).toMatchObject({ state: 'asked-back', assignee: '7', waitingSince: null });
    expect(contribution).toEqual({ kind: 'question', text: 'Waar is het?' });
    expect(letter).toEqual({ letter: 'submission-question', text: 'Waar is het?' });
  });

  it('is ours to look at again after the answer', () => {
    const { submission, contribution } = accepted(
      { type: 'answer', text: 'Op het plein.' },
      aSubmission({ state: 'asked-back', waitingSince: null }),
    );
    expect(submission).toMatchObject({
      state: 'in-review',
      waitingSince: LATER,
      answeredAt: LATER,
    });
    expect(contribution).toEqual({ kind: 'answer', text: 'Op het plein.' });
  });

  it('has no new answer any more once somebody does something with it', () => {
    const answered = aSubmission({ state: 'in-review', answeredAt: START });
    expect(accepted(take, answered).submission.answeredAt).toBeNull();
    const note = { ...STAFF, type: 'note', text: 'Gebeld' } as const;
    expect(accepted(note, answered).submission.answeredAt).toEqual(START);
  });

  it('keeps no contact of its own once it is placed', () => {
    const { submission, letter, erasesPhotos } = accepted(place, aSubmission());
    expect(submission).toMatchObject({ state: 'placed', contact: null, remarks: null, submitted });
    expect(letter).toEqual({ letter: 'submission-placed', text: 'Het staat erop.' });
    expect(erasesPhotos).toBe(true);
  });

  it('is declined with a letter, or without one', () => {
    const told = accepted(declineWith('Dit is er al.'), aSubmission());
    expect(told.submission).toMatchObject({ state: 'declined', declineReason: 'duplicate' });
    expect(told.event).toMatchObject({ event: 'declined', detail: 'duplicate' });
    expect(told.letter).toEqual({ letter: 'submission-declined', text: 'Dit is er al.' });
    const silent = accepted(declineWith(''), aSubmission());
    expect([silent.letter, silent.contribution]).toEqual([null, null]);
  });

  it('is in review again when it is opened after it was declined', () => {
    const { submission } = accepted(reopen, accepted(declineWith(''), aSubmission()).submission);
    expect(submission).toMatchObject({
      state: 'in-review',
      declineReason: null,
      decidedAt: null,
      waitingSince: LATER,
    });
  });

  it('stays closed once its content is erased', () => {
    const declined = accepted(declineWith(''), aSubmission()).submission;
    const { submission } = accepted({ type: 'erase' }, declined);
    expect(decide(reopen, submission, LATER)).toEqual({ kind: 'refused', reason: 'erased' });
  });

  it('is erased at once when it is taken back, after a last letter', () => {
    const taken = accepted({ type: 'withdraw' }, aSubmission());
    expect(taken.submission).toMatchObject({ state: 'withdrawn', submitted: null, contact: null });
    expect(taken).toMatchObject({
      letter: { letter: 'submission-withdrawn' },
      erasesThread: true,
      erasesPhotos: true,
      closesLinks: false,
    });
  });

  it('is erased without a letter when it was not sent by whose address it has', () => {
    const disowned = accepted({ type: 'disown' }, aSubmission());
    expect(disowned).toMatchObject({ letter: null, closesLinks: true, erasesThread: true });
    expect(disowned.event).toMatchObject({ actor: 'submitter', event: 'disowned' });
  });
});

const text = fc.constantFrom('Waar?', 'Op het plein.', '');
const by = fc.constantFrom('7', '8');
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('take' as const), by, assignee: by }),
  fc.record({ type: fc.constantFrom('release' as const, 'reopen' as const), by }),
  fc.record({ type: fc.constant('edit' as const), by, submitted: fc.constant(submitted) }),
  fc.record({ type: fc.constantFrom('note' as const, 'ask' as const, 'place' as const), by, text }),
  fc.record({
    type: fc.constant('decline' as const),
    by,
    reason: fc.constantFrom(...declineReasons),
    text,
  }),
  fc.record({ type: fc.constant('answer' as const), text }),
  fc.record({
    type: fc.constantFrom('withdraw' as const, 'disown' as const, 'erase' as const),
  }),
);

/** What a history says of where a submission stands. */
const stateAfter = {
  received: 'received',
  taken: null,
  released: null,
  edited: null,
  noted: null,
  asked: 'asked-back',
  answered: 'in-review',
  placed: 'placed',
  declined: 'declined',
  reopened: 'in-review',
  withdrawn: 'withdrawn',
  disowned: 'withdrawn',
  erased: null,
} as const;

/** Runs commands one hour apart. @returns each accepted step with what was before it */
function run(commands: readonly Command[]) {
  const steps: { before: Submission; decision: Accepted }[] = [];
  let submission = aSubmission();
  commands.forEach((one, hour) => {
    const decision = decide(one, submission, new Date(START.getTime() + (hour + 1) * 3_600_000));
    if (decision.kind === 'refused') return;
    steps.push({ before: submission, decision });
    submission = decision.submission;
  });
  return { submission, steps };
}

describe('after any commands in any order, a submission', () => {
  const always = (holds: (commands: Command[]) => void) =>
    fc.assert(fc.property(fc.array(command, { maxLength: 25 }), holds), { numRuns: 500 });

  it('that has ended stays as it ended, unless it was declined and is opened again', () => {
    always((commands) => {
      for (const { before, decision } of run(commands).steps) {
        const hadEnded = ['placed', 'declined', 'withdrawn'].includes(before.state);
        if (!hadEnded || decision.submission.state === before.state) continue;
        expect([before.state, before.erasedAt, decision.event.event]).toEqual([
          'declined',
          null,
          'reopened',
        ]);
      }
    });
  });

  it('stands where its history says', () => {
    always((commands) => {
      const { submission, steps } = run(commands);
      let told: SubmissionState = 'received';
      for (const { before, decision } of steps) {
        const isFirstLook = decision.event.event === 'taken' && before.state === 'received';
        told = isFirstLook ? 'in-review' : (stateAfter[decision.event.event] ?? told);
      }
      expect(submission.state).toBe(told);
    });
  });

  it('that was withdrawn or erased holds nothing that a person wrote', () => {
    always((commands) => {
      const { submission } = run(commands);
      if (submission.state !== 'withdrawn' && submission.erasedAt === null) return;
      expect(submission).toMatchObject({ submitted: null, contact: null, remarks: null });
      expect(submission.erasedAt).not.toBeNull();
    });
  });

  it('waits for us exactly while it is received or in review', () => {
    always((commands) => {
      const { submission } = run(commands);
      const isOurs = submission.state === 'received' || submission.state === 'in-review';
      expect(submission.waitingSince !== null).toBe(isOurs);
    });
  });

  it('has a reason and a moment of decision exactly when it has ended that way', () => {
    always((commands) => {
      const { submission } = run(commands);
      const { state, declineReason, decidedAt } = submission;
      expect(declineReason !== null).toBe(state === 'declined');
      expect(decidedAt !== null).toBe(['placed', 'declined', 'withdrawn'].includes(state));
    });
  });

  it('has no personal text in its history', () => {
    always((commands) => {
      for (const { decision } of run(commands).steps) {
        const { by: staff, detail } = decision.event;
        expect([null, '7', '8']).toContain(staff);
        expect(['', ...declineReasons]).toContain(detail);
      }
    });
  });
});
