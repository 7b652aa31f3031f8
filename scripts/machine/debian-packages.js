import { join } from 'node:path';
import { runLogged } from '../launcher/run-logged.js';
import { findProgram } from './find-program.js';

/**
 * Installs packages of Debian where that is possible: as root, on a machine that has apt.
 * @param {string} root
 * @param {string[]} packages
 * @param {import('../launcher/progress.js').Progress} progress
 * @returns {Promise<string | undefined>} why it did not work
 */
export async function installDebianPackages(root, packages, progress) {
  const apt = findProgram('apt-get');
  if (apt === undefined) return 'apt-get is er niet';
  if (process.getuid?.() !== 0) return 'installeren met apt-get kan alleen als root';

  progress.begin(`Van Debian installeren: ${packages.join(', ')}`);
  /** @param {string[]} args */
  const run = (args) =>
    runLogged({
      command: apt,
      args,
      cwd: root,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      log: join(root, '.stamps', 'logs', `apt-${packages.join('-')}.log`),
    });
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // The list of packages may be missing or old; fetching it every time would be slow.
  const installed =
    (await run(install)) === 0 || ((await run(['update'])) === 0 && (await run(install)) === 0);
  if (installed) {
    progress.done();
    return undefined;
  }
  progress.clear();
  return 'apt-get kon het niet installeren';
}
