import { expect, it } from 'vitest';
import { isPerson } from './is-person.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

it('Somebody with a browser is counted, with JavaScript or without', () => {
  expect(isPerson({ 'user-agent': firefox })).toBe(true);
});

it.each([
  {},
  { 'user-agent': '' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Exampelbot/2.1; +https://zoeker.example/bot)' },
  { 'user-agent': 'curl/8.5.0' },
  { 'user-agent': 'python-requests/2.32' },
  { 'user-agent': 'node' },
  { 'user-agent': firefox, 'x-typing': '1' },
  { 'user-agent': firefox, 'sec-purpose': 'prefetch;prerender' },
])('Robots, half words and guesses are not: %j', (headers) => {
  expect(isPerson(headers)).toBe(false);
});
