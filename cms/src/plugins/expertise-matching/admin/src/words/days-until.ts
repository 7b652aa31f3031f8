const DAY = 24 * 60 * 60 * 1000;

/** How many days from now something is: 0 is today, and less than that is past. */
export function daysUntil(date: string, now: Date): number {
  const day = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((day(new Date(date)) - day(now)) / DAY);
}
