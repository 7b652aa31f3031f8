import { proposalRow, type ProposalRow } from '../../../shared/desk/proposals.mts';

const AT = '2031-01-10T10:00:00.000Z';

/** A proposal as the cms tells of it, for tests. */
export const someProposal = (change: Partial<ProposalRow> = {}): ProposalRow =>
  proposalRow.parse({
    id: 'p1',
    version: 2,
    offer: { id: 'o1', code: 'K7-M3QP', title: 'Hulp bij subsidies' },
    request: { id: 'r1', code: 'B2-X9TF', title: 'Subsidie voor de moestuin' },
    need: 0,
    state: 'asked-helper',
    end: null,
    since: AT,
    createdAt: AT,
    dueAt: AT,
    turn: 'remind',
    answerBy: AT,
    band: 'good',
    reason: '',
    outcome: { helper: null, requester: null },
    proposedBy: '3',
    proposer: 'Coördinatie',
    ...change,
  });
