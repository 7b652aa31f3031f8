import { describe, expect, it } from 'vitest';
import { requestStage, type RequestFacts } from './request-stage.ts';

const facts = (change: Partial<RequestFacts> = {}): RequestFacts => ({
  state: 'open',
  openProposals: 0,
  exchanged: 0,
  hasMatch: true,
  ...change,
});

describe('A request', () => {
  it.each([
    ['to-propose', {}],
    ['no-match', { hasMatch: false }],
    ['waiting', { openProposals: 1 }],
    ['waiting', { openProposals: 1, exchanged: 2, hasMatch: false }],
    ['introduced', { exchanged: 1 }],
    ['introduced', { exchanged: 1, state: 'paused' as const }],
    ['paused', { state: 'paused' as const }],
  ])('stands at %s with %j', (stage, change) => {
    expect(requestStage(facts(change))).toBe(stage);
  });
});
