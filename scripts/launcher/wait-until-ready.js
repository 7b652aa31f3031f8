import { setTimeout as pause } from 'node:timers/promises';

const ASK_EVERY_MS = 200;
const ANSWER_WITHIN_MS = 5_000;

/**
 * Waits until every part answers its health address as it should, telling which ones do not yet.
 * @param {import('./parts.js').RunningPart[]} parts
 * @param {AbortSignal} stopped
 * @param {(waitingFor: string[]) => void} tell
 * @returns {Promise<void>} settles early when stopped
 */
export async function waitUntilReady(parts, stopped, tell) {
  while (!stopped.aborted) {
    const answers = await Promise.all(parts.map(isHealthy));
    const waitingFor = parts.filter((_, index) => answers[index] !== true).map(({ name }) => name);
    if (waitingFor.length === 0) return;
    tell(waitingFor);
    await pause(ASK_EVERY_MS);
  }
}

/** @param {import('./parts.js').RunningPart} part */
async function isHealthy({ health }) {
  try {
    const answer = await fetch(health.url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    await answer.body?.cancel();
    return answer.status === health.status;
  } catch {
    // Not listening yet is an ordinary answer while starting.
    return false;
  }
}
