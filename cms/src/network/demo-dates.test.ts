import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfterAt, daysBefore, minutesAfter } from './demo-dates.ts';

const iso = (date: Date) => date.toISOString();
const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

describe('dates of a demo network', () => {
  it('count back from the moment of filling', () => {
    expect(iso(daysBefore(new Date('2026-03-01T10:00:00Z'), 2))).toBe('2026-02-27T10:00:00.000Z');
  });

  it('are Dutch times of day, in winter and in summer', () => {
    expect(iso(daysAfterAt(new Date('2026-01-10T10:00:00Z'), 3, '19:30'))).toBe(
      '2026-01-13T18:30:00.000Z',
    );
    expect(iso(daysAfterAt(new Date('2026-07-10T10:00:00Z'), 3, '19:30'))).toBe(
      '2026-07-13T17:30:00.000Z',
    );
    expect(iso(daysAfterAt(new Date('2026-07-10T10:00:00Z'), -3, '09:05'))).toBe(
      '2026-07-07T07:05:00.000Z',
    );
  });

  it('keep their time of day when summer time begins or ends on the way', () => {
    // The night of 28 to 29 March and of 24 to 25 October 2026.
    expect(iso(daysAfterAt(new Date('2026-03-28T12:00:00Z'), 1, '14:00'))).toBe(
      '2026-03-29T12:00:00.000Z',
    );
    expect(iso(daysAfterAt(new Date('2026-03-28T12:00:00Z'), 0, '14:00'))).toBe(
      '2026-03-28T13:00:00.000Z',
    );
    expect(iso(daysAfterAt(new Date('2026-10-24T12:00:00Z'), 1, '14:00'))).toBe(
      '2026-10-25T13:00:00.000Z',
    );
    expect(iso(daysAfterAt(new Date('2026-10-24T12:00:00Z'), 0, '14:00'))).toBe(
      '2026-10-24T12:00:00.000Z',
    );
  });

  it('begin at the Dutch day, also just after midnight', () => {
    // 23:30 in UTC is the next day in the Netherlands.
    expect(iso(daysAfterAt(new Date('2026-06-30T23:30:00Z'), 0, '08:00'))).toBe(
      '2026-07-01T06:00:00.000Z',
    );
  });

  it('show the time that was asked for, on every day of the year', () => {
    const anyDay = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (moment, days) => {
        expect(clock.format(daysAfterAt(moment, days, '19:30'))).toBe('19:30');
      }),
    );
  });

  it('end some minutes later', () => {
    expect(iso(minutesAfter(new Date('2026-03-01T23:30:00Z'), 90))).toBe(
      '2026-03-02T01:00:00.000Z',
    );
  });
});
