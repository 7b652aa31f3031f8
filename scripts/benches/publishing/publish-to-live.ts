/** From the answer of the cms to an editor until visitors see and find what was published. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { anInitiative, initiativeId } from './content.ts';
import type { FakeCms } from './fake-cms.ts';
import type { RunningSite } from './running-site.ts';

/** Milliseconds between two looks, and between two publications. */
const LOOK = 1;
const REST = 150;

const hits = z.object({ hits: z.array(z.object({ title: z.string() })) });

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
    const served = isServed(site, number, word).then(() => performance.now() - start);
    const found = isFound(site, word).then(() => performance.now() - start);
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
  await isServed(site, number, `Telling ${String(start)}`);
  await site.settled();
  return filesSince(join(site.dataDir, 'public'), start);
}

function publish(cms: FakeCms, number: number, title: string): void {
  cms.publish([
    { kind: 'initiative', id: initiativeId(number), entry: anInitiative(number, title) },
  ]);
}

async function isServed(site: RunningSite, number: number, word: string): Promise<void> {
  for (;;) {
    // A page may be replaced between the length that is told and the bytes that are sent.
    const page = await pageText(`${site.siteUrl}/initiatieven/initiatief-${String(number)}/`);
    if (page.includes(word)) return;
    await pause(LOOK);
  }
}

export async function pageText(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return '';
  }
}

async function isFound(site: RunningSite, word: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${site.searchUrl}/indexes/content/search`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ q: word, limit: 1 }),
    });
    const answer = hits.safeParse(await response.json());
    // The server forgives typing errors: an earlier word is nearly this one.
    if (answer.success && answer.data.hits[0]?.title.includes(word)) return;
    await pause(LOOK);
  }
}

function filesSince(folder: string, moment: number): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs >= moment,
  ).length;
}
