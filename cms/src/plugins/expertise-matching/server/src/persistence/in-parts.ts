import { setImmediate } from 'node:timers/promises';

/**
 * Parts of a long list, with room for others in between: one process answers everybody, and SQLite
 * answers while that process waits.
 */
export async function* inParts<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) {
    if (at > 0) await setImmediate();
    yield all.slice(at, at + size);
  }
}
