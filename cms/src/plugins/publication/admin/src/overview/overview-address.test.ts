import { expect, it } from 'vitest';
import { readBefore } from './overview-address.ts';

it.each([
  ['before=42', 42],
  ['', null],
  ['before=', null],
  ['before=-1', null],
  ['before=vandaag', null],
])('“%s” asks for what went before %j', (search, before) => {
  expect(readBefore(new URLSearchParams(search))).toBe(before);
});
