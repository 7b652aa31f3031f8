import { expect, it } from 'vitest';
import { isStale } from './is-stale.ts';

const MINUTE = 60_000;
const after = (minutes: number, mark: string) =>
  isStale({ mark: 'a', at: 0 }, { mark, at: minutes * MINUTE });

it('What was looked up holds for a minute, whatever changed', () => {
  expect(after(1, 'b')).toBe(false);
  expect(after(1.1, 'b')).toBe(true);
});

it('As long as nothing changed it holds for an hour', () => {
  expect(after(59, 'a')).toBe(false);
  expect(after(61, 'a')).toBe(true);
});
