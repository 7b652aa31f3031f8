import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, momentInWords, wallClock } from './time-zone.mts';

it.each([
  ['2031-01-15T10:00', '2031-01-15T09:00:00.000Z'],
  ['2031-07-15T10:00', '2031-07-15T08:00:00.000Z'],
  ['2031-07-15T10:00:41', '2031-07-15T08:00:41.000Z'],
  ['2031-12-31T23:59', '2031-12-31T22:59:00.000Z'],
  ['2031-01-01T00:30', '2030-12-31T23:30:00.000Z'],
])('%s in Amsterdam is %s', (wall, instant) => {
  expect(instantOf(wall)?.toISOString()).toBe(instant);
});

it('The hour that comes twice is the first of the two', () => {
  expect(instantOf('2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

it('A time in the hour that is skipped is an hour later', () => {
  const instant = instantOf('2026-03-29T02:30');
  expect(instant?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instant && wallClock(instant)).toBe('2026-03-29T03:30');
});

it.each(['', '2031-05-01', '10:00', '2031-13-01T10:00', '2031-05-01T10:00:00Z', 'morgen'])(
  '“%s” is no date with a time',
  (wall) => {
    expect(instantOf(wall)).toBeNull();
  },
);

it('Every instant comes back from what the clock said, up to the hour that comes twice', () => {
  const min = new Date('2020-01-01T00:00:00Z');
  const max = new Date('2090-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      const wall = wallClock(date);
      const back = instantOf(wall);
      expect(back && wallClock(back)).toBe(wall);
      const minutes = Math.floor(date.getTime() / 60_000) - (back?.getTime() ?? 0) / 60_000;
      expect([0, 60]).toContain(minutes);
    }),
  );
});

it('A moment is told in Dutch', () => {
  expect(momentInWords(new Date('2031-05-01T08:00:00Z'))).toBe('1 mei 2031 om 10:00');
});
