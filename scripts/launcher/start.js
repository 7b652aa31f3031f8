import { alreadyRunning, checkMachine, launcherLock } from './check-machine.js';
import { ensureDataDir } from './data-dir.js';
import { takeLock } from './lock.js';
import { prepareCheckout } from './prepare-checkout.js';
import { prepareRealSearch } from './prepare-search.js';
import { refused } from './refused.js';
import { runParts } from './run-parts.js';
import { ensureSecrets } from './secrets.js';
import { readSettings } from './settings.js';
import { stopOnSignals } from './stop-signals.js';

/**
 * From a fresh clone to a running product; ends when that is asked to stop.
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @returns {Promise<{ kind: 'exit', code: number } | import('./refused.js').Refused>}
 */
export async function start(root, progress) {
  const read = readSettings(process.env, root);
  if (read.kind === 'refused') return read;
  const { settings } = read;
  const obstacle = await checkMachine(settings);
  if (obstacle) return obstacle;

  const prepared = await prepareCheckout(root, progress, { build: true });
  if (prepared.kind !== 'ready') return prepared;

  const stop = stopOnSignals();
  const noFolder = ensureDataDir(settings.dataDir);
  if (noFolder) return noFolder;
  const lock = takeLock(launcherLock(settings.dataDir));
  if (lock.kind === 'taken') return refused(alreadyRunning(settings.dataDir, lock.pid));
  try {
    const notSecret = ensureSecrets(settings);
    if (notSecret) return notSecret;
    if (!settings.embeddedSearch) {
      const notPrepared = await prepareRealSearch(settings, progress);
      if (notPrepared) return notPrepared;
    }
    return { kind: 'exit', code: await runParts(settings, progress, stop) };
  } finally {
    lock.release();
  }
}
