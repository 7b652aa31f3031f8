const QUICK_MS = 5_000;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 2_000;
const MOST_QUICK_DEATHS = 8;

/**
 * Decides what happens after a process died by itself. One that ran for a while starts again almost
 * at once; one that keeps dying young waits longer each time, and in the end stays down.
 * @param {number} quickDeaths how often in a row it died young before this
 * @param {number} livedMs
 * @returns {{ kind: 'restart', afterMs: number, quickDeaths: number } | { kind: 'give up' }}
 */
export function decideRestart(quickDeaths, livedMs) {
  if (livedMs >= QUICK_MS) return { kind: 'restart', afterMs: FIRST_DELAY_MS, quickDeaths: 0 };
  const deaths = quickDeaths + 1;
  if (deaths >= MOST_QUICK_DEATHS) return { kind: 'give up' };
  const afterMs = Math.min(FIRST_DELAY_MS * 2 ** quickDeaths, LONGEST_DELAY_MS);
  return { kind: 'restart', afterMs, quickDeaths: deaths };
}
