import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { launcherLock } from '../../scripts/launcher/check-machine.js';
import { lockOwner } from '../../scripts/launcher/lock.js';
import type { Installation } from './installation.ts';

const run = promisify(execFile);

/** How each part is recognised among the processes that the launcher started. */
const COMMANDS = {
  cms: /strapi\.js start/,
  site: /src\/server\.ts/,
  search: /cli\.ts serve/,
} as const;

export type PartName = keyof typeof COMMANDS;
export const partNames: readonly PartName[] = ['cms', 'site', 'search'];

/** The process of the launcher. @throws when it does not run */
export function launcherPid({ dataDir }: Installation): number {
  const pid = lockOwner(launcherLock(dataDir));
  if (pid === undefined) throw new Error('The launcher does not run');
  return pid;
}

/** The process of a part. @throws when it does not run at this moment */
export async function partPid(product: Installation, name: PartName): Promise<number> {
  const launcher = launcherPid(product);
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const found = stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .find((match) => Number(match?.[2]) === launcher && COMMANDS[name].test(match?.[3] ?? ''));
  if (!found) throw new Error(`${name} does not run`);
  return Number(found[1]);
}
