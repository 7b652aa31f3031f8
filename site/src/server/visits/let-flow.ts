import type { IncomingMessage } from 'node:http';

/** How long, in milliseconds, and how much of a body flows away before we hang up. */
const LONGEST = 10_000;
const MOST = 100 * 1024 * 1024;

/** Reads a body to its end and keeps nothing of it; gives up on one that is too long or too slow. */
export function letFlow(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let flown = 0;
    const count = (chunk: Buffer) => {
      flown += chunk.length;
      if (flown > MOST) done();
    };
    const timer = setTimeout(done, LONGEST);
    function done(): void {
      clearTimeout(timer);
      request.off('data', count).off('end', done).off('close', done);
      resolve();
    }
    request.on('data', count).on('end', done).on('close', done).resume();
  });
}
