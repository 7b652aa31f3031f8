/** @typedef {import('./outcome.js').Outcome} Outcome */

/**
 * Reads the counts from vitest's JSON report. A file that fell over before its first test, or an
 * error outside any test, counts as one failure: nothing that went wrong may vanish in the sum.
 * @param {unknown} report
 * @param {{ exitCode: number, whySkipped: string }} run
 * @returns {Outcome}
 */
export function countTests(report, { exitCode, whySkipped }) {
  const passed = numberIn(report, 'numPassedTests');
  const skipped = numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests');
  const brokenFiles = filesIn(report).filter(isBrokenFile).length;
  const failed = numberIn(report, 'numFailedTests') + brokenFiles;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    notRun: Array.from({ length: skipped }, () => whySkipped),
  };
}

/** @param {unknown} file */
function isBrokenFile(file) {
  if (typeof file !== 'object' || file === null) return false;
  const failed = 'status' in file && file.status === 'failed';
  const tests = 'assertionResults' in file ? file.assertionResults : [];
  return failed && Array.isArray(tests) && !tests.some(isFailedTest);
}

/** @param {unknown} test */
function isFailedTest(test) {
  return typeof test === 'object' && test !== null && 'status' in test && test.status === 'failed';
}

/**
 * @param {unknown} report
 * @returns {unknown[]}
 */
function filesIn(report) {
  const has = typeof report === 'object' && report !== null && 'testResults' in report;
  return has && Array.isArray(report.testResults) ? report.testResults : [];
}

/**
 * @param {unknown} report
 * @param {string} name
 */
function numberIn(report, name) {
  if (typeof report !== 'object' || report === null) return 0;
  /** @type {unknown} */
  const value = Reflect.get(report, name);
  return typeof value === 'number' ? value : 0;
}
