const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long something takes, roughly, as a number and its unit. */
export interface Duration {
  value: number;
  unit: 'millisecond' | 'second' | 'minute';
}

/** Never more precise than anybody needs. */
export function durationOf(milliseconds: number): Duration {
  if (milliseconds < SECOND) return { value: Math.round(milliseconds), unit: 'millisecond' };
  if (milliseconds < 2 * MINUTE)
    return { value: Math.round(milliseconds / SECOND), unit: 'second' };
  return { value: Math.round(milliseconds / MINUTE), unit: 'minute' };
}
