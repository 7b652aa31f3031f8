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

/**
 * @param site at rest, or halted
 * @param name another one each time: it stands in the address of the site, and so in every page
 */
export async function measureFull(site: RunningSite, name: string): Promise<FullTimes> {
  await site.restart(`https://${name}.example`);
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
