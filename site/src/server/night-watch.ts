import { z } from 'zod';
import type { Site } from '../publisher/open-site.ts';
import { checkSite, type Difference } from '../publisher/self-check.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 60_000;
/** The hour, by the clock of the machine, in which the site compares itself. */
const QUIET_HOUR = 3;
const LONGER_THAN_THE_HOUR = 90 * 60_000;
/** Differences that are told one by one. */
const MOST = 20;

const lastCheck = z.object({
  at: z.string(),
  pages: z.number(),
  differences: z.number(),
  /** Pages that differed. */
  paths: z.array(z.string()).default([]),
});
export type LastCheck = z.infer<typeof lastCheck>;

const STATE = 'last-check';

/** What came out of the last time; null before the first. */
export function readLastCheck({ state }: Pick<Site, 'state'>): LastCheck | null {
  const text = state.get(STATE);
  return text === null ? null : lastCheck.parse(JSON.parse(text));
}

/** Once a night, when few people read and nobody edits. */
export function isTimeToCheck(now: Date, last: Pick<LastCheck, 'at'> | null): boolean {
  if (now.getHours() !== QUIET_HOUR) return false;
  return last === null || now.getTime() - Date.parse(last.at) > LONGER_THAN_THE_HOUR;
}

export interface NightWatchParts {
  site: Site;
  log: (text: string) => void;
  /** Something was made right. */
  onHealed: () => void;
}

/** Compares everything once a night with a fresh publication, makes right what differs, and says so. */
export async function check({ site, log, onHealed }: NightWatchParts, at: Date): Promise<void> {
  const { pages, differences } = await checkSite({
    ...site,
    renderer: site.helpers,
    clock: Date.now,
  });
  const documents = await differentDocuments(site);
  const found = differences.length + documents;
  const paths = differences.slice(0, MOST).map(({ path }) => path);
  const outcome: LastCheck = { at: at.toISOString(), pages, differences: found, paths };
  site.state.set(STATE, JSON.stringify(outcome));
  if (found === 0) return;
  log(
    `The nightly check found and makes right: ${describe(differences)}; documents of the index: ${String(documents)}`,
  );
  onHealed();
}

/** Notes what the index must hear; without a server that comes later by itself. */
async function differentDocuments({ searchSync, registry }: Site): Promise<number> {
  const before = searchSync.pending();
  await searchSync.compare(registry).catch(() => {});
  return Math.max(0, searchSync.pending() - before);
}

export function startNightWatch(parts: NightWatchParts): { stop(): void } {
  let isBusy = false;
  const timer = setInterval(() => {
    const now = new Date();
    const { publisher } = parts.site;
    if (isBusy || publisher.isIncomplete() || !isTimeToCheck(now, readLastCheck(parts.site)))
      return;
    isBusy = true;
    check(parts, now)
      .catch((error: unknown) => {
        parts.log(`The nightly check failed: ${String(error)}`);
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

function describe(differences: readonly Difference[]): string {
  const named = differences.slice(0, MOST).map(({ path, kind }) => `${path} (${kind})`);
  const more = differences.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
