import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('The file has lines that a Dutch spreadsheet can read', () => {
  const lines = [
    ['Woorden', 'Gevraagd'],
    ['café; "tuin"', '5'],
  ];
  expect(csvOf(lines)).toBe('\uFEFF"Woorden";"Gevraagd"\r\n"café; ""tuin""";"5"\r\n');
});

it.each(['=1+1', '+31', '-tuin', '@buurt'])(
  'What looks like a formula is no formula: %s',
  (words) => {
    expect(csvOf([[words]])).toContain(`"'${words}"`);
  },
);
