import { describe, expect, it } from 'vitest';
import { checkDraft, problemAt, problemsByPath } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './form-of-kind.ts';
import { someInitiative, someOffer, someRequest } from './some-submitted.ts';

const withTexts = (texts: Draft['texts']): Draft => {
  const draft = draftOf(someInitiative());
  return { ...draft, texts: { ...draft.texts, ...texts } };
};

describe('A draft of a submission', () => {
  it('that nobody touched is what was submitted', () => {
    expect(checkDraft(draftOf(someInitiative()))).toEqual({
      kind: 'valid',
      submitted: someInitiative(),
    });
  });

  it('shows numbers as text, and what was left out as empty', () => {
    expect(draftOf(someInitiative()).texts).toMatchObject({
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
      submitted: someInitiative({
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
      lists: { policyFields: [] },
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
      submitted: { fields: { plan: { preparation: [{ step: 'Buren vragen', done: false }] } } },
    });
  });

  it('takes what the cms has against a field for the same field', () => {
    expect(problemsByPath([{ path: ['submitted', 'fields', 'title'], code: 'too-long' }])).toEqual({
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

  it.each([someOffer(), someRequest()])('of expertise is what was submitted', (submitted) => {
    expect(checkDraft(draftOf(submitted))).toEqual({ kind: 'valid', submitted });
  });

  it('of a request says which need lacks a subject', () => {
    const draft = draftOf(someRequest());
    const texts = { ...draft.texts, 'needs.1.ownWords': ' , ' };
    const checked = checkDraft({ ...draft, texts });
    expect(checked).toEqual({ kind: 'invalid', problems: { 'needs.1.tags': 'required' } });
  });

  it('shows at a field what is wrong within it', () => {
    const problems = problemsByPath([{ path: ['ownWords', 1], code: 'too-long' }]);
    expect([problemAt(problems, 'ownWords'), problemAt(problems, 'own')]).toEqual([
      'too-long',
      undefined,
    ]);
  });
});
