import { hidden } from '../hidden.ts';

/** Who did what with a proposal or a combination, and when: ids and codes. The database itself refuses to change or delete a row. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_events',
  info: { singularName: 'event', pluralName: 'events', displayName: 'Gebeurtenis' },
  indexes: [{ name: 'expertise_events_proposal_index', columns: ['proposal_id'] }],
  attributes: {
    /** Id of the proposal or the combination. */
    proposalId: { type: 'string' as const },
    /** helper, requester, coordinator, system, or `party-0` for the first who takes part in a combination. */
    actor: { type: 'string' as const },
    staffId: { type: 'string' as const },
    event: { type: 'string' as const },
    at: { type: 'datetime' as const },
  },
};
