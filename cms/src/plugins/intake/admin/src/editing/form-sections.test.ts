import { describe, expect, it } from 'vitest';
import { formSections } from './form-sections.ts';
import { textFields } from './text-fields.ts';

describe('The sections of the form', () => {
  it('show every field once', () => {
    const shown = formSections
      .flatMap(({ fields }) => fields)
      .map((field) => ('name' in field ? field.name : field.kind));
    expect(shown.toSorted()).toEqual(
      [...textFields, 'policyFields', 'preparation', 'photos'].toSorted(),
    );
  });
});
