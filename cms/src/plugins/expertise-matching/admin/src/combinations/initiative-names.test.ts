import { expect, it } from 'vitest';
import { initiativeNames } from './initiative-names.ts';

const initiatives = [
  { id: 'a', title: 'Moestuin' },
  { id: 'b', title: 'Repaircafé' },
  { id: 'c', title: 'Leesclub' },
];

it('A ring is told from the first to the first, a pair from one to the other', () => {
  expect(initiativeNames(initiatives).together('ring')).toBe(
    'Moestuin → Repaircafé → Leesclub → Moestuin',
  );
  expect(initiativeNames(initiatives.slice(0, 2)).together('pair')).toBe('Moestuin ↔ Repaircafé');
});

it('An initiative is called by its title', () => {
  expect(initiativeNames(initiatives).nameOf('b')).toBe('Repaircafé');
});
