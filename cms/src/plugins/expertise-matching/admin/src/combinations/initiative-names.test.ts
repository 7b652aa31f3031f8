import { expect, it } from 'vitest';
import { initiativeNames } from './initiative-names.ts';

const initiatives = [
  { id: 'a', title: 'Moestuin' },
  { id: 'b', title: 'Repaircafé' },
  { id: 'c', title: 'Leesclub' },
];
const helps = (from: string, to: string) => ({ from, to });

it.each([
  ['from one to the other', [helps('b', 'a')], 'Repaircafé → Moestuin'],
  ['as each for the other', [helps('a', 'b'), helps('b', 'a')], 'Moestuin ↔ Repaircafé'],
  [
    'from the first to the first',
    [helps('a', 'b'), helps('b', 'c'), helps('c', 'a')],
    'Moestuin → Repaircafé → Leesclub → Moestuin',
  ],
])('Initiatives are told %s', (_, gifts, told) => {
  expect(initiativeNames({ initiatives, gifts }).together).toBe(told);
});

it('An initiative is called by its title', () => {
  expect(initiativeNames({ initiatives, gifts: [] }).nameOf('b')).toBe('Repaircafé');
});
