/** From the answer of the cms to an editor until visitors see and find what was published. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anInitiative, initiativeId } from './content.ts';
import type { FakeCms } from './fake-cms.ts';
import type { RunningSite } from './running-site.ts';
import { isFound, isServed } from './until-live.ts';

/** Milliseconds between two publications: quicker than one editor, while the others are idle. */
const REST = 500;

export interface LiveTimes {
  /** Milliseconds until the page is served. */
  served: number[];
  /** Milliseconds until it is served and found. */
  live: number[];
}

/** @param numbers of the initiatives to publish; one that is not there yet is new */
export async function measureLive(
  site: RunningSite,
  cms: FakeCms,
  numbers: readonly number[],
): Promise<LiveTimes> {
  const times: LiveTimes = { served: [], live: [] };
  for (const number of numbers) {
    const word = `zq${String(number)}x${String(Math.round(performance.now()))}`;
    await pause(REST);
    const start = performance.now();
    publish(cms, number, `Proef ${word}`);
    const served = isServed(pageOf(site, number), word).then(() => performance.now() - start);
    const found = isFound(site.searchUrl, word).then(() => performance.now() - start);
    times.served.push(await served);
    times.live.push(Math.max(await served, await found));
  }
  return times;
}

/** Files that one publication writes, gathered files included. */
export async function filesTouched(
  site: RunningSite,
  cms: FakeCms,
  number: number,
): Promise<number> {
  await site.settled();
  await pause(REST);
  const start = Date.now();
  publish(cms, number, `Telling ${String(start)}`);
  await isServed(pageOf(site, number), `Telling ${String(start)}`);
  await site.settled();
  return filesSince(join(site.dataDir, 'public'), start);
}

const pageOf = (site: RunningSite, number: number): string =>
  `${site.siteUrl}/initiatieven/initiatief-${String(number)}/`;

function publish(cms: FakeCms, number: number, title: string): void {
  cms.publish([
    { kind: 'initiative', id: initiativeId(number), entry: anInitiative(number, title) },
  ]);
}

function filesSince(folder: string, moment: number): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs >= moment,
  ).length;
}
