import { showProgress } from './progress.js';
import { projectRoot } from './project-root.js';

/**
 * Runs one of the project's commands to its exit code; a refusal becomes one message on stderr.
 * @param {(root: string, progress: import('./progress.js').Progress) => Promise<{ kind: 'exit', code: number } | import('./refused.js').Refused>} command
 * @param {NodeJS.WriteStream} [stream] where progress is shown
 * @returns {Promise<never>}
 */
export async function runCommand(command, stream = process.stdout) {
  // Whoever reads along may stop reading; that is no reason to fall over.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const outcome = await command(projectRoot, showProgress(stream));
  if (outcome.kind === 'exit') process.exit(outcome.code);
  process.stderr.write(`${outcome.reason}\n`);
  process.exit(1);
}
