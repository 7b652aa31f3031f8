import { describe, expect, it } from 'vitest';
import { calendarLeaf, dayOf, formatDate, formatHours, formatPeriod } from './dates.ts';

describe('dates', () => {
  it('stand in the zone of the network, not of the machine', () => {
    expect(formatDate('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027');
    expect(dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
  });

  it('follow summer time', () => {
    expect(formatHours('2026-07-01T18:00:00.000Z', '2026-07-01T19:30:00.000Z')).toBe(
      '20.00 tot 21.30 uur',
    );
    expect(formatHours('2026-01-01T18:00:00.000Z', null)).toBe('19.00 uur');
  });

  it('tell a day with its hours in one line', () => {
    expect(formatPeriod('2026-05-03T12:00:00.000Z', '2026-05-03T14:00:00.000Z')).toBe(
      'zondag 3 mei 2026, 14.00 tot 16.00 uur',
    );
  });

  it('tell a period of more days as a range', () => {
    expect(formatPeriod('2026-05-03T12:00:00.000Z', '2026-05-05T14:00:00.000Z')).toBe(
      'zondag 3 mei 2026 tot en met dinsdag 5 mei 2026',
    );
  });

  it('give a calendar leaf without dots', () => {
    expect(calendarLeaf('2026-09-08T12:00:00.000Z')).toEqual({
      weekday: 'di',
      day: '8',
      month: 'sep',
    });
  });
});
