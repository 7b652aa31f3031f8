import { expect, it } from 'vitest';
import type { FiguresLine } from '../../../shared/desk/figures.mts';
import { linesCsv } from './lines-csv.ts';

const line: FiguresLine = {
  request: 'B2-X9TF',
  area: 'Oost',
  placedAt: '2031-01-10T10:00:00.000Z',
  neededBy: null,
  state: 'open',
  offer: null,
  band: null,
  proposedAt: null,
  proposalState: null,
  end: null,
  helperYesAt: null,
  exchangedAt: null,
  helperOutcome: null,
  requesterOutcome: null,
};

it('The file has a named column for each field, empty where nothing is known', () => {
  const [head, first] = linesCsv([line], (column) => `[${column}]`).split('\r\n');
  expect(head).toMatch(/^\uFEFF"\[request\]";"\[area\]";"\[placedAt\]"/u);
  expect(first).toBe(`"B2-X9TF";"Oost";"2031-01-10T10:00:00.000Z";"";"open"${';""'.repeat(9)}`);
});
