import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { listBuilds } from './builds.js';
import { hashContents } from './content-hash.js';
import { ownNode } from './installed.js';
import { lastLines } from './log-file.js';
import { refused } from './refused.js';
import { runLogged } from './run-logged.js';

const AT_ONCE = 2;

/** @typedef {import('./builds.js').Build & { hash: string }} StaleBuild */

/**
 * The builds whose output is missing, or was made from other sources than those of now.
 * @param {string} root
 * @returns {StaleBuild[]}
 */
export function listStaleBuilds(root) {
  return listBuilds(root)
    .map((build) => ({ ...build, hash: hashContents(root, build.inputs, build.except) }))
    .filter(({ name, output, hash }) => {
      const stamp = stampFile(root, name);
      const built = existsSync(stamp) && existsSync(join(root, output));
      return !built || readFileSync(stamp, 'utf8') !== hash;
    });
}

/**
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function buildWhatIsStale(root, progress) {
  const waiting = listStaleBuilds(root);
  if (waiting.length === 0) return undefined;
  progress.begin(`Bouwen: ${waiting.map(({ name }) => name).join(', ')}`);

  /** @type {Map<string, Promise<void>>} */
  const busy = new Map();
  /** @type {string | undefined} */
  let failed;
  while (busy.size > 0 || (waiting.length > 0 && failed === undefined)) {
    const next = failed === undefined && busy.size < AT_ONCE ? takeNext(waiting, busy) : undefined;
    if (next === undefined) {
      await Promise.race(busy.values());
      continue;
    }
    busy.set(
      next.name,
      build(root, next).then((ok) => {
        busy.delete(next.name);
        if (!ok) failed ??= next.name;
        progress.detail([...busy.keys()].join(', '));
      }),
    );
    progress.detail([...busy.keys()].join(', '));
  }
  if (failed === undefined) {
    progress.done();
    return undefined;
  }
  progress.clear();
  const log = logFile(root, failed);
  return refused(`Bouwen van ${failed} is mislukt. Het einde van ${log}:\n${lastLines(log, 25)}`);
}

/**
 * Takes the first build for which nothing it comes after is still to be done.
 * @param {StaleBuild[]} waiting
 * @param {Map<string, unknown>} busy
 */
function takeNext(waiting, busy) {
  const names = new Set([...busy.keys(), ...waiting.map(({ name }) => name)]);
  const index = waiting.findIndex(({ after }) => !after.some((name) => names.has(name)));
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

/**
 * @param {string} root
 * @param {StaleBuild} stale
 */
async function build(root, { name, workspace, hash }) {
  const code = await runLogged({
    command: 'npm',
    args: ['run', 'build', '-w', workspace],
    cwd: root,
    env: {
      ...process.env,
      PATH: [dirname(ownNode(root)), process.env['PATH'] ?? ''].join(delimiter),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    log: logFile(root, name),
  });
  if (code !== 0) return false;
  // The hash from before the build: a file that changed meanwhile makes the output stale again.
  mkdirSync(join(root, '.stamps'), { recursive: true });
  writeFileSync(stampFile(root, name), hash);
  return true;
}

/**
 * @param {string} root
 * @param {string} name
 */
function stampFile(root, name) {
  return join(root, '.stamps', name);
}

/**
 * @param {string} root
 * @param {string} name
 */
function logFile(root, name) {
  return join(root, '.stamps', 'logs', `build-${name}.log`);
}
