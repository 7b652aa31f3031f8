import { describe, expect, it } from 'vitest';
import { checkDraft } from '../forms/check-draft.ts';
import { draftOf } from '../forms/form-of-kind.ts';
import { someInitiative } from '../forms/some-submitted.ts';
import { changedParts, rebase } from './rebase.ts';

const draft = (change: Record<string, unknown> = {}) => draftOf(someInitiative(change));

describe('Two people who edit the same submission', () => {
  it('in different places both keep their words', () => {
    const { draft: both, clashes } = rebase(
      draft(),
      draft({ title: 'Tuin aan de dijk' }),
      draft({ summary: 'Groente kweken met het hele dorp.', policyFields: ['groen', 'wonen'] }),
    );
    expect(clashes).toEqual([]);
    expect(checkDraft(both)).toEqual({
      kind: 'valid',
      submitted: someInitiative({
        title: 'Tuin aan de dijk',
        summary: 'Groente kweken met het hele dorp.',
        policyFields: ['groen', 'wonen'],
      }),
    });
  });

  it('in the same place keep what was typed here, and are told so', () => {
    const mine = draft({ title: 'Mijn titel', policyFields: ['wonen'] });
    const theirs = draft({ title: 'Haar titel', policyFields: ['zorg'] });
    const { draft: both, clashes } = rebase(draft(), mine, theirs);
    expect(both).toEqual(mine);
    expect(clashes).toEqual(['title', 'policyFields']);
  });

  it('who wrote the same do not clash', () => {
    const same = draft({ title: 'Zelfde titel' });
    expect(rebase(draft(), same, same).clashes).toEqual([]);
  });
});

describe('The parts that changed', () => {
  it('are named, also where steps or photos differ', () => {
    expect(
      changedParts(
        draft(),
        draft({ members: 3, plan: { preparation: [], execution: 'Elke zaterdag.' } }),
      ),
    ).toEqual(['members', 'preparation']);
    expect(changedParts(draft(), draft())).toEqual([]);
  });
});
