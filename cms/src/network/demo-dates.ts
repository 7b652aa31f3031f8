import { TZDate } from '@date-fns/tz';

const ZONE = 'Europe/Amsterdam';
const DAY = 24 * 60 * 60 * 1000;

/** The instant some days before the moment of filling. */
export const daysBefore = (moment: Date, days: number): Date =>
  new Date(moment.getTime() - days * DAY);

/**
 * A time of day in the Netherlands, some days from the moment of filling.
 * @param time such as `19:30`
 */
export function daysAfterAt(moment: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = new TZDate(moment, ZONE);
  const then = new TZDate(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() + days,
    hours,
    minutes,
    ZONE,
  );
  return new Date(then.getTime());
}

export const minutesAfter = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000);
