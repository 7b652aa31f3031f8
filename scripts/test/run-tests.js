import { prepareCheckout } from '../launcher/prepare-checkout.js';
import { refused } from '../launcher/refused.js';
import { totalOf } from './outcome.js';
import { prepareMachine } from './prepare-machine.js';
import { listSteps } from './steps.js';

/**
 * Runs all steps, or the ones that were asked for.
 * @param {string} root
 * @param {import('../launcher/progress.js').Progress} progress
 * @param {string[]} selected
 * @returns {Promise<{ kind: 'exit', code: number } | import('../launcher/refused.js').Refused>}
 */
export async function runTests(root, progress, selected) {
  const all = listSteps(root);
  const names = [...new Set(all.map(({ step }) => step))];
  const unknown = selected.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    return refused(`Onbekend: ${unknown.join(', ')}. Te kiezen: ${names.join(', ')}.`);
  }
  const steps = selected.length === 0 ? all : all.filter(({ step }) => selected.includes(step));

  const build = steps.some(({ needs }) => needs !== 'nothing');
  const prepared = await prepareCheckout(root, progress, { build });
  if (prepared.kind !== 'ready') return prepared;
  const heavy = steps.some(({ needs }) => needs === 'builds and machine');
  const machine = heavy
    ? await prepareMachine(root, progress)
    : { env: process.env, noChromium: undefined, noPostgres: undefined, noNginx: undefined };

  const outcomes = [];
  for (const step of steps) {
    if (!step.talks) progress.begin(step.name);
    const began = Date.now();
    const outcome = await step.run(machine);
    progress.clear();
    progress.say(describe(step.name, outcome, Date.now() - began));
    outcomes.push(outcome);
  }
  const mustRunAll = process.env['CI'] === 'true';
  const { passed, failed } = totalOf(outcomes, { mustRunAll });
  progress.say(`${String(passed)} passed, ${String(failed)} failed`);
  return { kind: 'exit', code: failed === 0 ? 0 : 1 };
}

/**
 * @param {string} name
 * @param {import('./outcome.js').Outcome} outcome
 * @param {number} ms
 */
function describe(name, { passed, failed, notRun }, ms) {
  const counts =
    passed + failed === 1 ? '' : `: ${String(passed)} passed, ${String(failed)} failed`;
  const mark = failed > 0 ? '✘' : passed > 0 ? '✔' : '–';
  const line = `${mark} ${name}${counts} (${(ms / 1000).toFixed(1)} s)`;
  const reasons = [...new Set(notRun)].map((reason) => {
    const times = notRun.filter((other) => other === reason).length;
    return `  not run: ${reason}${times > 1 ? ` (${String(times)} tests)` : ''}`;
  });
  return [line, ...reasons].join('\n');
}
