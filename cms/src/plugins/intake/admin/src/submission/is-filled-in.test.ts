import { describe, expect, it } from 'vitest';
import { draftOf, sectionsOf } from '../forms/form-of-kind.ts';
import { someInitiative } from '../forms/some-submitted.ts';
import { isFilledIn } from './is-filled-in.ts';

const shown = (change: Record<string, unknown> = {}) => {
  const draft = draftOf(someInitiative(change));
  return sectionsOf(draft)
    .flatMap((section) => section.fields)
    .filter((field) => isFilledIn(draft, field))
    .map((field) => field.path);
};

describe('A submission', () => {
  it('shows what was filled in, and nothing else', () => {
    expect(shown()).toEqual([
      'title',
      'summary',
      'description',
      'stage',
      'policyFields',
      'area',
      'volunteers',
      'preparation',
      'plan.execution',
    ]);
  });

  it('says how a place is shown once there is one', () => {
    expect(shown({ address: 'Dijkweg 1' })).toEqual(
      expect.arrayContaining(['address', 'showPlace']),
    );
  });

  it('shows a number that is zero', () => {
    expect(shown({ paidStaff: 0 })).toContain('paidStaff');
  });

  it('shows its photos', () => {
    const photos = [{ id: 'a'.repeat(22), alternativeText: 'De tuin' }];
    expect(shown({ photos })).toContain('photos');
  });
});
