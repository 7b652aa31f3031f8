import { buildWhatIsStale } from './build-what-is-stale.js';
import { installWhatIsMissing } from './install.js';
import { runAgainOnOwnNode, runsOnOwnNode } from './own-node.js';
import { stopLoggedCommands } from './run-logged.js';
import { withWorkLock } from './work-lock.js';

/**
 * What every command does first: install what is missing, go on under the project's own Node, and
 * build what is stale. Answers an exit code when this process has nothing left to do.
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @param {{ build: boolean }} wanted
 * @returns {Promise<{ kind: 'ready' } | { kind: 'exit', code: number } | import('./refused.js').Refused>}
 */
export async function prepareCheckout(root, progress, { build }) {
  const interrupted = () => {
    stopLoggedCommands();
    process.exit(130);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  try {
    const notInstalled = await withWorkLock(root, progress, () =>
      installWhatIsMissing(root, progress),
    );
    if (notInstalled) return notInstalled;
    if (!runsOnOwnNode(root)) {
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      return { kind: 'exit', code: await runAgainOnOwnNode(root) };
    }
    if (!build) return { kind: 'ready' };
    const notBuilt = await withWorkLock(root, progress, () => buildWhatIsStale(root, progress));
    return notBuilt ?? { kind: 'ready' };
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}
