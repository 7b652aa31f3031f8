/** A publication of everything: all pages again, as after a change of templates. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunningSite } from './running-site.ts';

export interface FullTimes {
  files: number;
  seconds: number;
  memoryMiB: number;
}

export async function measureFull(site: RunningSite): Promise<FullTimes> {
  await site.settled();
  // Another address of the site stands in every page.
  await site.restart('https://meetnetwerk.example');
  let start = performance.now();
  let most = 0;
  for (;;) {
    const { progress } = await site.health();
    // From the moment on which everything is due.
    if (most === 0) start = performance.now();
    most = Math.max(most, progress.left);
    if (most > 0 && progress.left === 0) break;
    // Seldom enough that looking costs it nothing.
    await pause(50);
  }
  const seconds = (performance.now() - start) / 1000;
  const { most: memoryMiB } = site.memory();
  await site.settled();
  return { files: countFiles(site), seconds, memoryMiB };
}

const countFiles = (site: RunningSite): number =>
  readdirSync(join(site.dataDir, 'public'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ).length;
