import { problemCodes } from '@burgerwerf/cms/contract';
import { describe, expect, it } from 'vitest';
import { errorInSummary, errorText } from './error-text.ts';
import { fieldErrors } from './field-errors.ts';

describe('what is wrong with a form', () => {
  it('stands at the fields, in the order of the form', () => {
    const { errors } = fieldErrors([
      { path: ['contact', 'email'], code: 'required' },
      { path: ['photos', 1, 'alternativeText'], code: 'required' },
      { path: ['photos', 0], code: 'unknown-photo' },
      { path: ['plan', 'preparation', 2, 'step'], code: 'too-long' },
      { path: ['policyFields', 1], code: 'not-a-choice' },
      { path: ['title'], code: 'too-short' },
      { path: ['plan', 'execution'], code: 'too-long' },
    ]);
    expect([...errors.keys()]).toEqual([
      'title',
      'policyFields',
      'plan.preparation.2.step',
      'plan.execution',
      'photos.0.file',
      'photos.1.alternativeText',
      'contact.email',
    ]);
  });

  it('is told once for each field: what comes first', () => {
    const { errors } = fieldErrors([
      { path: ['title'], code: 'too-short' },
      { path: ['title'], code: 'too-long' },
    ]);
    expect([...errors]).toEqual([['title', 'too-short']]);
  });

  it('is counted apart when the form has no place for it', () => {
    const { errors, others } = fieldErrors([
      { path: ['status'], code: 'not-a-choice' },
      { path: ['title'], code: 'something-new' },
    ]);
    expect([errors.size, others]).toEqual([0, 2]);
  });
});

describe('a sentence about it', () => {
  it('is there for every code, and says what to do', () => {
    for (const code of problemCodes) expect(errorText('description', code)).toMatch(/^[A-Z].*/);
    expect(errorText('summary', 'too-long')).toBe('Maak dit korter: hooguit 300 tekens.');
    expect(errorText('plan.preparation.3.step', 'too-long')).toContain('200');
    expect(errorText('policyFields', 'too-many')).toBe('Kies er hooguit 3.');
    expect(errorText('photos.0.file', 'too-large')).toContain('12 MB');
    expect(errorText('startYear', 'too-large')).toContain('2019');
    expect(errorText('members', 'too-large')).toBe('Dit getal is te groot.');
  });

  it('names the field where it stands away from it', () => {
    expect(errorInSummary('title', 'too-short')).toBe(
      'Naam van het initiatief: schrijf iets meer.',
    );
    expect(errorInSummary('title', 'required')).toBe('Vul de naam van het initiatief in.');
    expect(errorInSummary('photos.1.file', 'too-small')).toMatch(/^Foto 2: deze/);
    expect(errorInSummary('plan.preparation.0.step', 'too-long')).toMatch(/^Stap 1: maak/);
  });
});
