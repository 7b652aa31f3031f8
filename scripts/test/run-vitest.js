import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './vitest-report.js';

/**
 * Runs one project of vitest; what it says goes straight to the screen.
 * @param {string} root
 * @param {string} project
 * @param {{ env: NodeJS.ProcessEnv, whySkipped: string }} options
 * @returns {Promise<import('./outcome.js').Outcome>}
 */
export async function runVitest(root, project, { env, whySkipped }) {
  const file = join(root, '.stamps', `vitest-${project}.json`);
  mkdirSync(join(root, '.stamps'), { recursive: true });
  rmSync(file, { force: true });
  const exitCode = await run(root, env, [
    ...['run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  /** @type {unknown} */
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return countTests(report, { exitCode, whySkipped });
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(root, env, args) {
  return new Promise((resolve) => {
    const vitest = join(root, 'node_modules', '.bin', 'vitest');
    const child = spawn(vitest, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
