import { describe, expect, it } from 'vitest';
import { checkDraft, draftOf, problemsByPath, type Draft } from './draft.ts';
import { someFields } from './some-fields.ts';

const withTexts = (texts: Partial<Draft['texts']>): Draft => {
  const draft = draftOf(someFields());
  return { ...draft, texts: { ...draft.texts, ...texts } };
};

describe('A draft of a submission', () => {
  it('that nobody touched is what was submitted', () => {
    expect(checkDraft(draftOf(someFields()))).toEqual({ kind: 'valid', fields: someFields() });
  });

  it('shows numbers as text, and what was left out as empty', () => {
    expect(draftOf(someFields()).texts).toMatchObject({
      volunteers: '12',
      members: '',
      'plan.execution': 'Elke zaterdag.',
      'plan.benefits': '',
    });
  });

  it('is read as the form is: numbers, addresses of sites, what is emptied', () => {
    const checked = checkDraft(
      withTexts({
        volunteers: '',
        members: '40',
        website: 'moestuin.example',
        'plan.execution': ' ',
      }),
    );
    expect(checked).toEqual({
      kind: 'valid',
      fields: someFields({
        volunteers: null,
        members: 40,
        website: 'https://moestuin.example',
        plan: { preparation: [{ step: 'Grond huren', done: true }] },
      }),
    });
  });

  it('says what is wrong at which field', () => {
    const photo = { id: 'a'.repeat(22), alternativeText: '' };
    const checked = checkDraft({
      ...withTexts({ title: 'x', startYear: 'lang geleden', stage: '' }),
      policyFields: [],
      photos: [photo],
    });
    expect(checked).toEqual({
      kind: 'invalid',
      problems: {
        title: 'too-short',
        startYear: 'not-a-number',
        stage: 'required',
        policyFields: 'required',
        'photos.0.alternativeText': 'required',
      },
    });
  });

  it('leaves out steps that hold nothing', () => {
    const checked = checkDraft({
      ...withTexts({}),
      preparation: [
        { step: '  ', done: false },
        { step: 'Buren vragen', done: false },
      ],
    });
    expect(checked).toMatchObject({
      fields: { plan: { preparation: [{ step: 'Buren vragen', done: false }] } },
    });
  });

  it('takes what the cms has against a field for the same field', () => {
    expect(problemsByPath([{ path: ['fields', 'title'], code: 'too-long' }])).toEqual({
      title: 'too-long',
    });
  });

  it('keeps the first problem of a field', () => {
    expect(
      problemsByPath([
        { path: ['plan', 'preparation', 0, 'step'], code: 'required' },
        { path: ['plan', 'preparation', 0, 'step'], code: 'too-short' },
      ]),
    ).toEqual({ 'plan.preparation.0.step': 'required' });
  });
});
