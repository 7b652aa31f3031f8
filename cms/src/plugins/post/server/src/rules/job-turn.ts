const MINUTE = 60_000;

/**
 * The latest earlier turn after which a job is due. Turns that were missed are not made up one by
 * one: a job that had its last turn long ago is due once.
 */
export const dueWhenLastBefore = (everyMinutes: number, now: Date): Date =>
  new Date(now.getTime() - everyMinutes * MINUTE);
