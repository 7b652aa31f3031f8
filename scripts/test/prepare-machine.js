import { findChromium } from '../machine/chromium.js';
import { installDebianPackages } from '../machine/debian-packages.js';
import { explainNoNginx } from '../machine/nginx-program.js';
import { explainNoPostgres, findPostgresPrograms } from '../machine/postgres-programs.js';

/**
 * What the tests can use on this machine, after installing what could be installed.
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {string | undefined} noChromium why there is none
 * @property {string | undefined} noPostgres why there is none
 * @property {string | undefined} noNginx why there is none
 */

/**
 * @param {string} root
 * @param {import('../launcher/progress.js').Progress} progress
 * @returns {Promise<Machine>}
 */
export async function prepareMachine(root, progress) {
  const noChromium = await ensure(
    () => (findChromium() === undefined ? 'Chromium is niet geïnstalleerd' : undefined),
    () => installDebianPackages(root, ['chromium'], progress),
  );
  const noPostgres = await ensure(explainNoPostgres, () =>
    installDebianPackages(root, ['postgresql'], progress),
  );
  const noNginx = await ensure(explainNoNginx, () =>
    installDebianPackages(root, ['nginx-light', 'libnginx-mod-http-brotli-static'], progress),
  );
  const chromium = findChromium();
  const programs = findPostgresPrograms();
  return {
    env: {
      ...process.env,
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
      ...(programs === undefined ? {} : { PG_BIN: programs }),
    },
    noChromium,
    noPostgres,
    noNginx,
  };
}

/**
 * @param {() => string | undefined} missing
 * @param {() => Promise<string | undefined>} install
 * @returns {Promise<string | undefined>}
 */
async function ensure(missing, install) {
  if (missing() === undefined) return undefined;
  const notInstalled = await install();
  const still = missing();
  return still === undefined || notInstalled === undefined ? still : `${still}; ${notInstalled}`;
}
