import { hidden } from '../hidden.ts';

/** Who did what and when: ids and codes. The database itself refuses to change or delete a row. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'intake_events',
  info: { singularName: 'event', pluralName: 'events', displayName: 'Gebeurtenis' },
  indexes: [{ name: 'intake_events_submission_index', columns: ['submission_id'] }],
  attributes: {
    submissionId: { type: 'string' as const },
    actor: { type: 'string' as const },
    staffId: { type: 'string' as const },
    event: { type: 'string' as const },
    detail: { type: 'string' as const },
    at: { type: 'datetime' as const },
  },
};
