import type { Site } from '../publisher/open-site.ts';

/** Milliseconds between two looks at the clock; an event leaves the agenda at most this late. */
const LOOK = 5000;

/** Makes pages due that change by themselves when their time has come, and what failed before. */
export function startTimekeeper(site: Site, onDue: () => void): { stop(): void } {
  let isBusy = false;
  const timer = setInterval(() => {
    const wake = site.registry.nextWake();
    const isDue =
      (wake !== null && wake <= Date.now()) ||
      site.registry.failed().length > 0 ||
      site.publisher.isClockSetBack();
    if (isBusy || !isDue || site.publisher.isUnlisted()) return;
    isBusy = true;
    site.publisher
      .refresh()
      .then(onDue)
      .catch(() => {
        // Nothing is lost: the next look finds the same pages due.
      })
      .finally(() => {
        isBusy = false;
      });
  }, LOOK);
  return {
    stop() {
      clearInterval(timer);
    },
  };
}
