import { t } from './t.ts';

/** Dates are those of the place where the networks are, whatever the machine's own zone. */
const ZONE = 'Europe/Amsterdam';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });

const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const plain = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthAndYear = format({ month: 'long', year: 'numeric' });
const day = format({ day: 'numeric' });
const shortMonth = format({ month: 'short' });
const weekday = format({ weekday: 'short' });
const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const sortable = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

const withoutDot = (text: string): string => text.replace('.', '');

/** "3 mei 2026" */
export const formatDate = (instant: string): string => plain.format(new Date(instant));

/** "zondag 3 mei 2026" */
export const formatFullDate = (instant: string): string => full.format(new Date(instant));

/** "mei 2026" */
export const formatMonth = (instant: string): string => monthAndYear.format(new Date(instant));

/** "14.30" */
export const formatClock = (instant: string): string =>
  clock.format(new Date(instant)).replace(':', '.');

/** "2026-05-03": the day in the network's own zone. */
export const dayOf = (instant: string): string => sortable.format(new Date(instant));

/** The parts of a calendar leaf. */
export interface CalendarLeaf {
  weekday: string;
  day: string;
  month: string;
}

export const calendarLeaf = (instant: string): CalendarLeaf => {
  const date = new Date(instant);
  return {
    weekday: withoutDot(weekday.format(date)),
    day: day.format(date),
    month: withoutDot(shortMonth.format(date)),
  };
};

/** When something takes place, in one line: a day with its hours, or a range of days. */
export function formatPeriod(startsAt: string, endsAt: string | null): string {
  const start = formatFullDate(startsAt);
  if (endsAt === null) return `${start}, ${t('event.from', formatClock(startsAt))}`;
  if (dayOf(startsAt) !== dayOf(endsAt)) return t('event.until', start, formatFullDate(endsAt));
  return `${start}, ${formatHours(startsAt, endsAt)}`;
}

/** The hours of something that begins and ends on one day. */
export function formatHours(startsAt: string, endsAt: string | null): string {
  const from = formatClock(startsAt);
  if (endsAt === null || dayOf(startsAt) !== dayOf(endsAt)) return t('event.from', from);
  return t('event.time', from, formatClock(endsAt));
}
