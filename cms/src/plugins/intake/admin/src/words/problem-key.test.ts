import { expect, it } from 'vitest';
import { problemKey } from './problem-key.ts';

it('What is wrong with a field is said in words, also when the code is new', () => {
  expect(problemKey('too-long')).toBe('problem.too-long');
  expect(problemKey('too-loud')).toBe('problem.other');
});
