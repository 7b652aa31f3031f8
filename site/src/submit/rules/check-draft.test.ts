import { describe, expect, it } from 'vitest';
import { aDraft } from '../../../test-support/drafts.ts';
import { checkDraft } from './check-draft.ts';
import { emptyDraft } from './draft.ts';
import { fieldErrors } from './field-errors.ts';

describe('a draft, held against the form of the contract', () => {
  it('becomes a form when all is right', () => {
    const checked = checkDraft(
      aDraft({ volunteers: '12', website: 'tuin.example', 'plan.benefits': 'Groen.' }),
    );
    expect(checked).toMatchObject({
      kind: 'valid',
      form: {
        title: 'Buurttuin De Driehoek',
        volunteers: 12,
        paidStaff: null,
        website: 'https://tuin.example',
        organisationKind: null,
        plan: { benefits: 'Groen.', execution: null, preparation: [] },
        contact: { email: 'bewoner@tuin.example', phone: null },
      },
    });
  });

  it('names every field that must be filled in', () => {
    const checked = checkDraft(emptyDraft());
    const problems = checked.kind === 'refused' ? checked.problems : [];
    expect(Object.fromEntries(fieldErrors(problems).errors)).toEqual({
      title: 'required',
      summary: 'required',
      description: 'required',
      stage: 'required',
      policyFields: 'required',
      area: 'required',
      'contact.name': 'required',
      'contact.email': 'required',
      consent: 'no-consent',
    });
  });

  it.each([
    ['title', 'ab', 'too-short'],
    ['title', 'a'.repeat(141), 'too-long'],
    ['paidStaff', '-1', 'too-small'],
    ['members', 'veel', 'not-a-number'],
    ['startYear', '3000', 'too-large'],
    ['website', 'geen adres', 'not-a-website'],
    ['stage', 'gisteren', 'required'],
    ['organisationKind', 'bende', 'not-a-choice'],
    ['contact.email', 'bewoner', 'not-an-email'],
    ['contact.phone', 'bel maar', 'not-a-phone'],
    ['consent', 'ja', 'no-consent'],
  ] as const)('says of %s with “%s”: %s', (name, value, code) => {
    const checked = checkDraft(aDraft({ [name]: value }));
    const problems = checked.kind === 'refused' ? checked.problems : [];
    expect([...fieldErrors(problems).errors]).toEqual([[name, code]]);
  });

  it('leaves out rows for photos that hold none', () => {
    const draft = aDraft();
    draft.photos = [
      { id: 'foto-12345678901234567890', alternativeText: 'Een boom' },
      { id: '', alternativeText: 'Zonder foto' },
    ];
    const checked = checkDraft(draft);
    expect(checked.kind === 'valid' && checked.form.photos).toEqual([draft.photos[0]]);
  });
});
