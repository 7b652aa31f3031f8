import { describe, expect, it } from 'vitest';
import { totalOf } from './outcome.js';

const outcomes = [
  { passed: 3, failed: 1, notRun: [] },
  { passed: 0, failed: 0, notRun: ['Chromium is niet geïnstalleerd'] },
];

describe('the total of all steps', () => {
  it('leaves out what this machine cannot run', () => {
    expect(totalOf(outcomes, { mustRunAll: false })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts it as failed where everything must run', () => {
    expect(totalOf(outcomes, { mustRunAll: true })).toEqual({ passed: 3, failed: 2 });
  });
});
