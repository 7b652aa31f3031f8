/**
 * What came of a step.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} notRun one reason for each thing this machine could not run
 */

/**
 * Adds outcomes up. What should have run everywhere, on a machine that is meant to run everything,
 * counts as failed.
 * @param {Outcome[]} outcomes
 * @param {{ mustRunAll: boolean }} rule
 * @returns {{ passed: number, failed: number }}
 */
export function totalOf(outcomes, { mustRunAll }) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed, notRun } of outcomes) {
    sum.passed += passed;
    sum.failed += failed + (mustRunAll ? notRun.length : 0);
  }
  return sum;
}
