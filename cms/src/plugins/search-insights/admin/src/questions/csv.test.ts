import { expect, it } from 'vitest';
import type { AskedQuestion } from '../../../shared/questions.mts';
import { csvOf } from './csv.ts';

const aQuestion = (words: string): AskedQuestion => ({
  words,
  asked: 5,
  nothing: 3,
  partial: 1,
  outcome: 'nothing',
  url: 'https://netwerk.example/zoeken/',
});

it('The file has a line for each question, which a Dutch spreadsheet can read', () => {
  expect(csvOf([aQuestion('café; "tuin"')], ['Woorden', 'Gevraagd', 'Niets', 'Deels'])).toBe(
    '\uFEFF"Woorden";"Gevraagd";"Niets";"Deels"\r\n"café; ""tuin""";"5";"3";"1"\r\n',
  );
});

it.each(['=1+1', '+31', '-tuin', '@buurt'])(
  'What looks like a formula is no formula: %s',
  (words) => {
    expect(csvOf([aQuestion(words)], [])).toContain(`"'${words}"`);
  },
);
