import { describe, expect, it } from 'vitest';
import { deskCommands, type DeskCommand } from '../../../shared/desk-api.mts';
import { initiativeFields } from '../../../shared/initiative-form.mts';
import { submissionStates } from '../../../shared/states.mts';
import { allowedCommands } from './allowed-commands.ts';
import type { StaffCommand } from './command.ts';
import { decide } from './decide.ts';
import { receivedSubmission } from './submission.ts';

const NOW = new Date('2031-05-01T09:00:00.000Z');
const fields = initiativeFields.parse({
  title: 'Buurtbieb',
  summary: 'Een kast vol boeken.',
  description: 'We zetten een kast neer.',
  stage: 'idea',
  policyFields: ['groen'],
  area: 'proefdorp',
});
const submitted = { kind: 'initiative', fields } as const;
const contact = { name: 'Indiener Een', email: 'een@proefdorp.example', phone: null };

const commands: Record<DeskCommand, StaffCommand> = {
  take: { type: 'take', by: '7', assignee: '7' },
  release: { type: 'release', by: '7' },
  edit: { type: 'edit', by: '7', submitted },
  note: { type: 'note', by: '7', text: 'Gebeld' },
  ask: { type: 'ask', by: '7', text: 'Waar?' },
  place: { type: 'place', by: '7', text: 'Ja' },
  decline: { type: 'decline', by: '7', reason: 'other', text: '' },
  reopen: { type: 'reopen', by: '7' },
};

describe('the commands that the desk offers', () => {
  it.each(submissionStates)('are those that are accepted when it is %s', (state) => {
    const submission = {
      ...receivedSubmission({ submitted, remarks: null, contact }, NOW),
      state,
      assignee: '7',
    };
    const accepted = deskCommands.filter(
      (name) => decide(commands[name], submission, NOW).kind === 'accepted',
    );
    expect(allowedCommands(submission, true).toSorted()).toEqual(accepted.toSorted());
  });

  it('are none for who may only read, and none once it is erased', () => {
    const open = { state: 'received', assignee: null, erasedAt: null } as const;
    expect(allowedCommands(open, false)).toEqual([]);
    expect(allowedCommands({ ...open, state: 'declined', erasedAt: NOW }, true)).toEqual([]);
  });

  it('do not release what nobody has', () => {
    const open = { state: 'received', assignee: null, erasedAt: null } as const;
    expect(allowedCommands(open, true)).not.toContain('release');
  });
});
