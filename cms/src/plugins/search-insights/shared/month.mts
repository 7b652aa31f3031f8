/** Months are those of where the networks are, whatever the zone of the machine. */
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
});

/** The date on the calendar at an instant: `2031-05-01`. */
export const dayOf = (instant: Date): string => parts.format(instant);

/** `2031-05`. */
export const monthOf = (instant: Date): string => dayOf(instant).slice(0, 7);

/** The month that comes some months before this one. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}
