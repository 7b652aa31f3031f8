import { z } from 'zod';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import {
  proposalViews,
  type ProposalsQuery,
  type ProposalView,
} from '../../../shared/desk/proposals.mts';
import { proposalStates, type ProposalState } from '../../../shared/states.mts';
import { count } from './column.ts';
import { proposalFromRow, type KeptProposal } from './proposal-row.ts';
import { GOING_ON, OPEN } from './proposals.ts';
import type { Database, Tables } from './tables.ts';

const viewStates: Readonly<Record<ProposalView, readonly ProposalState[]>> = {
  open: OPEN,
  'asked-helper': ['asked-helper'],
  'asked-requester': ['asked-requester'],
  later: ['later'],
  exchanged: ['exchanged'],
  ended: ['ended'],
  all: [...GOING_ON, 'ended'],
};

/** Of which something happens by itself, so that comes first. */
const waits = (view: ProposalView): boolean =>
  viewStates[view].every((state) => OPEN.includes(state));

/** One page of proposals, and how many there are in each view. */
export async function listProposals(
  db: Database,
  tables: Tables,
  { view, request, page, areas }: ProposalsQuery & { areas: ReadonlySet<string> | null },
): Promise<{ proposals: KeptProposal[]; counts: Record<ProposalView, number> }> {
  const asked = () => {
    const query = db(tables.proposals);
    if (areas !== null) {
      const seen = db(tables.listings)
        .select('document_id')
        .whereIn('area_id', [...areas]);
      void query.whereIn('request_id', seen);
    }
    return request === undefined ? query : query.where({ request_id: request });
  };
  const query = asked().whereIn('state', [...viewStates[view]]);
  void (waits(view) ? query.orderBy('due_at') : query.orderBy('created_at', 'desc'));
  const found: unknown[] = await query
    .orderBy('id', 'desc')
    .limit(DESK_PAGE_SIZE)
    .offset((page - 1) * DESK_PAGE_SIZE);
  const sums = z
    .array(z.object({ state: z.enum(proposalStates), count }))
    .parse(await asked().groupBy('state').select('state').count({ count: '*' }));
  const inView = (each: ProposalView) =>
    sums
      .filter(({ state }) => viewStates[each].includes(state))
      .reduce((total, { count: number }) => total + number, 0);
  return {
    proposals: found.map(proposalFromRow),
    counts: Object.fromEntries(proposalViews.map((each) => [each, inView(each)])) as Record<
      ProposalView,
      number
    >,
  };
}
