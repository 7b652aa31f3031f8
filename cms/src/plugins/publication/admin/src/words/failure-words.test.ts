import { expect, it } from 'vitest';
import { failureWords } from './failure-words.ts';

it.each([
  [
    '/uploads/hek_ab12.jpg answers 404',
    { key: 'failures.picture', values: { file: 'hek_ab12.jpg' } },
  ],
  ["ENOSPC: no space left on device, write '/x'", { key: 'failures.no-room', values: {} }],
  ['x is not a function', { key: 'failures.reason', values: { reason: 'x is not a function' } }],
])('%s', (reason, words) => {
  expect(failureWords(reason)).toEqual(words);
});
