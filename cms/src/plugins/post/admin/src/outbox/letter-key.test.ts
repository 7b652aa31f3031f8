import { expect, it } from 'vitest';
import { letterKey } from './letter-key.ts';

it('Each letter has a name of its own, and one that is not known here a general one', () => {
  expect(letterKey('submission-placed')).toBe('letter.submission-placed');
  expect(letterKey('year-report')).toBe('entry.other-letter');
  expect(letterKey('toString')).toBe('entry.other-letter');
});
