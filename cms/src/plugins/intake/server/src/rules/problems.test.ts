import { expect, it } from 'vitest';
import { newSubmission } from '../../../shared/submission-api.mts';
import { problemsOf } from './problems.ts';
import { unknownPhotos } from './unknown-photos.ts';

it('names what is wrong from the root of the form', () => {
  const { error } = newSubmission.safeParse({
    key: 'x',
    form: { title: 'A', contact: { name: 'Indiener', email: 'geen' }, policyFields: [3] },
  });
  const problems = problemsOf(error?.issues ?? []);
  expect(problems).toContainEqual({ path: ['title'], code: 'too-short' });
  expect(problems).toContainEqual({ path: ['contact', 'email'], code: 'not-an-email' });
  expect(problems).toContainEqual({ path: ['policyFields', 0], code: 'required' });
  expect(problems).toContainEqual({ path: ['key'], code: 'required' });
});

it('knows the form that is none at all', () => {
  const { error } = newSubmission.safeParse('x');
  expect(problemsOf(error?.issues ?? [])).toEqual([{ path: [], code: 'required' }]);
});

it('takes each photo once, and only those that are held', () => {
  const photos = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
  expect(unknownPhotos(photos, new Set(['a']))).toEqual([
    { path: ['photos', 1, 'id'], code: 'unknown-photo' },
    { path: ['photos', 2, 'id'], code: 'unknown-photo' },
  ]);
});
