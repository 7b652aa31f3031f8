import { expect, it } from 'vitest';
import { linkState } from './link-state.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const link = {
  subject: 'inzending',
  uses: 'once' as const,
  expiresAt: new Date('2026-11-25T12:00:01Z'),
  usedAt: null,
};

it('A link opens its subject until the moment it expires', () => {
  expect(linkState(link, NOW)).toEqual({ kind: 'valid', subject: 'inzending' });
  expect(linkState({ ...link, expiresAt: NOW }, NOW)).toEqual({
    kind: 'refused',
    reason: 'expired',
  });
});

it('A link for one use is used up, one for many uses is not', () => {
  const used = { ...link, usedAt: NOW };
  expect(linkState(used, NOW)).toEqual({ kind: 'refused', reason: 'used' });
  expect(linkState({ ...used, uses: 'many' }, NOW)).toMatchObject({ kind: 'valid' });
});

it('A link that does not exist is unknown', () => {
  expect(linkState(null, NOW)).toEqual({ kind: 'refused', reason: 'unknown' });
});
