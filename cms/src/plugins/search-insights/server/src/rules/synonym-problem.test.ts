import { expect, it } from 'vitest';
import { synonymProblem } from './synonym-problem.ts';

it.each([
  'geveltuin, stoeptuin',
  'geveltuin, STOEPTUIN, tegel eruit',
  "zo’n café, kroeg, 't kroegje",
  '50-plusser, senior',
])('Words that stand for each other are taken: %s', (text) => {
  expect(synonymProblem(text)).toBeNull();
});

it.each([
  ['', 'minstens twee'],
  ['geveltuin', 'minstens twee'],
  ['geveltuin, ,', 'minstens twee'],
  ['geveltuin, stoeptuin, Geveltuin', '“Geveltuin” staat er twee keer'],
  ['café, cafe', '“cafe” staat er twee keer'],
  ['tuin, x', '“x” is te kort'],
  ['tuin, 2026', '“2026” is te kort'],
  [`tuin, ${'a'.repeat(41)}`, 'te lang'],
  ['tuin, een plek vol groen', 'te veel woorden'],
  ['tuin, <b>groen</b>', 'een teken waarop niemand zoekt'],
  [Array.from({ length: 21 }, (_, n) => `woord${String(n)}`).join(','), 'te veel'],
])('What search can do nothing with is refused in words: %s', (text, words) => {
  expect(synonymProblem(text)).toContain(words);
});
