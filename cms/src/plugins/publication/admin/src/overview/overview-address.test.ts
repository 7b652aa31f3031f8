import { expect, it } from 'vitest';
import { readBefore } from './overview-address.ts';

it.each([
  ['42', 42],
  [undefined, null],
  ['', null],
  ['-1', null],
  ['vandaag', null],
])('“%s” asks for what went before %j', (before, read) => {
  expect(readBefore({ before })).toBe(read);
});
