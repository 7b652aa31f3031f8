const DAY = 24 * 60 * 60 * 1000;

const isWorkingDay = (date: Date): boolean => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;

/**
 * Who waits since before this moment, waits longer than was promised. Saturdays and Sundays do not
 * count; holidays do, for they differ from place to place.
 */
export function lateBefore(now: Date, workingDays: number): Date {
  let moment = now;
  for (let left = workingDays; left > 0;) {
    moment = new Date(moment.getTime() - DAY);
    if (isWorkingDay(moment)) left -= 1;
  }
  return moment;
}

export const isLate = (waitingSince: Date | null, now: Date, workingDays: number): boolean =>
  waitingSince !== null && waitingSince < lateBefore(now, workingDays);
