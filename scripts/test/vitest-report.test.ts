import { describe, expect, it } from 'vitest';
import { countTests } from './vitest-report.js';

const run = { exitCode: 0, whySkipped: 'PostgreSQL is niet geïnstalleerd' };

describe('the count of a test run', () => {
  it('takes passed and failed tests as they are', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, testResults: [] };
    expect(countTests(report, { ...run, exitCode: 1 })).toEqual({
      passed: 5,
      failed: 2,
      notRun: [],
    });
  });

  it('gives each test that was skipped its reason', () => {
    const report = { numPassedTests: 1, numPendingTests: 2, testResults: [] };
    expect(countTests(report, run).notRun).toEqual([run.whySkipped, run.whySkipped]);
  });

  it('counts a file that fell over before its first test as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { numPassedTests: 1, numFailedTests: 0, testResults: [broken] };
    expect(countTests(report, { ...run, exitCode: 1 })).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a file with a failed test only once', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = { numPassedTests: 0, numFailedTests: 1, testResults: [file] };
    expect(countTests(report, { ...run, exitCode: 1 }).failed).toBe(1);
  });

  it('does not believe a report without failures when vitest itself failed', () => {
    expect(countTests({ numPassedTests: 3 }, { ...run, exitCode: 1 }).failed).toBe(1);
    expect(countTests(undefined, { ...run, exitCode: 1 }).failed).toBe(1);
  });
});
