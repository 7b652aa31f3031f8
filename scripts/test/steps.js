import { runStaticCheck } from './run-static-check.js';
import { runVitest } from './run-vitest.js';
import { listStaticChecks } from './static-checks.js';

/**
 * @typedef {object} Step
 * @property {string} step what a person types to select it
 * @property {string} name
 * @property {boolean} talks whether it shows its own progress
 * @property {'nothing' | 'builds' | 'builds and machine'} needs
 * @property {(machine: import('./prepare-machine.js').Machine) => Promise<import('./outcome.js').Outcome>} run
 */

const VITEST = /** @type {const} */ ([
  ['unit', 'nothing'],
  ['integration', 'builds and machine'],
  ['browser', 'builds and machine'],
  ['journeys', 'builds and machine'],
]);
const NEEDS_CHROMIUM = new Set(['browser', 'journeys']);

/**
 * Everything `npm test` does, in its order.
 * @param {string} root
 * @returns {Step[]}
 */
export function listSteps(root) {
  const checks = listStaticChecks(root).map((check) => ({
    step: check.step,
    name: check.name,
    talks: false,
    needs: /** @type {const} */ ('nothing'),
    run: async () => {
      const { ok, output } = await runStaticCheck(root, check);
      if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, notRun: [] };
    },
  }));
  const tests = VITEST.map(([project, needs]) => ({
    step: project,
    name: project,
    talks: true,
    needs,
    /** @param {import('./prepare-machine.js').Machine} machine */
    run: (machine) => runProject(root, project, machine),
  }));
  return [...checks, ...tests];
}

/**
 * @param {string} root
 * @param {string} project
 * @param {import('./prepare-machine.js').Machine} machine
 * @returns {Promise<import('./outcome.js').Outcome>}
 */
async function runProject(root, project, { env, noChromium, noPostgres, noNginx }) {
  if (NEEDS_CHROMIUM.has(project) && noChromium !== undefined) {
    return { passed: 0, failed: 0, notRun: [noChromium] };
  }
  const missing = [noChromium, noPostgres, noNginx].filter((reason) => reason !== undefined);
  const whySkipped = missing.join('; ') || 'de test slaat zichzelf over';
  return runVitest(root, project, { env, whySkipped });
}
