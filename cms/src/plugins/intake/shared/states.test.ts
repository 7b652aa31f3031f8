import { describe, expect, it } from 'vitest';
import { declineReasons, declineReasonsFor, submissionKinds } from './states.mts';

describe('the reasons to decline', () => {
  it('are those that make sense for a kind', () => {
    expect(declineReasonsFor('initiative')).not.toContain('not-expertise');
    expect(declineReasonsFor('request')).not.toContain('not-an-initiative');
  });

  it('are all of some kind', () => {
    const used = new Set(submissionKinds.flatMap((kind) => declineReasonsFor(kind)));
    expect([...used].toSorted()).toEqual([...declineReasons].toSorted());
  });
});
