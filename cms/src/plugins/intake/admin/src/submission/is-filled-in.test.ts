import { describe, expect, it } from 'vitest';
import { formSections } from '../editing/form-sections.ts';
import { someFields } from '../editing/some-fields.ts';
import { isFilledIn } from './is-filled-in.ts';

const shown = (change: Record<string, unknown> = {}) =>
  formSections
    .flatMap((section) => section.fields)
    .filter((field) => isFilledIn(someFields(change), field))
    .map((field) => ('name' in field ? field.name : field.kind));

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
