import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BYTES_TO_INSTALL, checkDiskSpace } from './disk-space.js';
import { isInstalled } from './installed.js';
import { refused } from './refused.js';
import { runLogged } from './run-logged.js';

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT/;
/** Errors must be in the log to be explained, also under `npm --silent`. */
const QUIET = ['--no-audit', '--no-fund', '--loglevel=warn'];
/** Two more tries for a stumble of the network, but no minutes of silence when there is none. */
const PATIENCE = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=3000',
];
const NO_SPACE = 'ENOSPC';

/**
 * Brings node_modules in line with package-lock.json when it is not.
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function installWhatIsMissing(root, progress) {
  if (isInstalled(root)) return undefined;
  const noSpace = await checkDiskSpace(root, BYTES_TO_INSTALL);
  if (noSpace) return noSpace;

  progress.begin('Pakketten installeren (de eerste keer zo’n twee minuten)');
  const log = join(root, '.stamps', 'logs', 'install.log');
  const code = await runLogged({
    command: 'npm',
    // Dev dependencies too, whatever NODE_ENV says: the newer Node and the builds are among them. Not
    // `npm ci`, which refuses a lock file in which a registry had no build of some package for another
    // kind of machine; this takes the same versions, and writes nothing to the lock file either.
    args: ['install', '--no-save', '--include=dev', '--prefer-offline', ...QUIET, ...PATIENCE],
    cwd: root,
    env: withoutOwnBin(process.env, root),
    log,
  });
  if (code === 0 && isInstalled(root)) {
    progress.done();
    return undefined;
  }
  progress.clear();
  return refused(explainFailure(readFileSync(log, 'utf8'), log));
}

/**
 * @param {string} output
 * @param {string} log
 */
function explainFailure(output, log) {
  if (output.includes(NO_SPACE)) return 'De schijf liep vol tijdens het installeren.';
  if (NO_NETWORK.test(output)) {
    return 'Geen verbinding met het pakketregister van npm: installeren lukt niet. Controleer het internet en probeer het opnieuw.';
  }
  return `Installeren is mislukt. Meer in ${log}:\n${firstErrors(output)}`;
}

/**
 * npm names the cause first and goes on to explain itself at length.
 * @param {string} output
 */
function firstErrors(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.slice(0, 10).join('\n');
}

/**
 * npm may replace the Node inside node_modules, so it must not run on that one.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
function withoutOwnBin(env, root) {
  const own = join(root, 'node_modules');
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  return { ...env, PATH: path.join(delimiter) };
}
