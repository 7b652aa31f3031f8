import { join } from 'node:path';
import { lastLines } from './log-file.js';
import { siteEnvironment } from './parts.js';
import { refused } from './refused.js';
import { runLogged } from './run-logged.js';

/**
 * Brings the settings and keys of a real Meilisearch server up to date.
 * @param {import('./settings.js').Settings} settings
 * @param {import('./progress.js').Progress} progress
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function prepareRealSearch(settings, progress) {
  progress.begin(`Zoekdienst instellen op ${settings.searchUrl}`);
  const log = join(settings.dataDir, 'logs', 'search-prepare.log');
  const code = await runLogged({
    command: process.execPath,
    args: ['search/src/cli.ts', 'prepare'],
    cwd: settings.root,
    env: siteEnvironment(settings, process.env),
    log,
  });
  if (code === 0) {
    progress.done();
    return undefined;
  }
  progress.clear();
  return refused(
    `De zoekdienst op ${settings.searchUrl} is niet in te stellen. Het einde van ${log}:\n${lastLines(log, 10)}`,
  );
}
