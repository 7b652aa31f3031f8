import type { DatabaseSync } from 'node:sqlite';

/** So many pages are worth the start of threads, which takes half a second of processor each. */
export const WORTH_HELP = 400;

/** Whether everything together is that much. */
export function isWorthHelp(database: DatabaseSync): boolean {
  const row = database.prepare('SELECT count(*) AS total FROM entry').get();
  return Number(row?.['total']) >= WORTH_HELP;
}
