/** How long ago something was, in one unit that people would use for it. */
export interface Age {
  unit: 'moment' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
  count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** From each age on another unit says more; two weeks are still easier to feel as 14 days. */
const steps = [
  { from: 3 * MONTH, unit: 'months', size: MONTH },
  { from: 3 * WEEK, unit: 'weeks', size: WEEK },
  { from: DAY, unit: 'days', size: DAY },
  { from: HOUR, unit: 'hours', size: HOUR },
  { from: MINUTE, unit: 'minutes', size: MINUTE },
] as const;

/** A clock that runs behind the server's makes something look as if it were still to come: that is now. */
export function age(instant: string, now: Date): Age {
  const passed = now.getTime() - new Date(instant).getTime();
  const step = steps.find(({ from }) => passed >= from);
  if (!step) return { unit: 'moment', count: 0 };
  return { unit: step.unit, count: Math.floor(passed / step.size) };
}
