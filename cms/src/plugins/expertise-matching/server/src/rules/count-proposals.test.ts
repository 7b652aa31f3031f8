import { expect, it } from 'vitest';
import { countProposals } from './count-proposals.ts';
import { newProposal, type Proposal } from './proposal.ts';

const HOUR = 60 * 60 * 1000;
const PLACED = Date.UTC(2031, 0, 1);
const at = (hours: number) => new Date(PLACED + hours * HOUR);
const yes = (hours: number) => ({
  wording: 'kennismaken-helper-1' as const,
  offerVersion: 0,
  requestVersion: 0,
  at: at(hours),
});
const proposal = (requestId: string, change: Partial<Proposal> = {}) => ({
  ...newProposal(at(0)),
  ...change,
  requestId,
});

it('The figures count each request once, by its first yes, and what both sides told', () => {
  const placed = new Map(['a', 'b', 'c'].map((id) => [id, at(0)]));
  const figures = countProposals(
    [
      proposal('a', { consents: { helper: yes(30), requester: null } }),
      proposal('a', {
        consents: { helper: yes(10), requester: null },
        outcomes: { helper: 'helped', requester: 'in-progress' },
      }),
      proposal('b', { consents: { helper: yes(20), requester: null }, end: 'expired' }),
      proposal('c', { end: 'declined-by-helper' }),
    ],
    placed,
  );
  expect(figures).toMatchObject({
    answered: 2,
    hoursToFirstYes: 15,
    confirmed: 1,
    outcomes: { helped: 1, 'in-progress': 1, 'no-fit': 0 },
    ends: { expired: 1, 'declined-by-helper': 1, withdrawn: 0 },
  });
});
