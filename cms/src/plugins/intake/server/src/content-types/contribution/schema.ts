import { hidden } from '../hidden.ts';

/** One text in the thread of a submission. The text goes when the submission is erased. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'intake_contributions',
  info: { singularName: 'contribution', pluralName: 'contributions', displayName: 'Bericht' },
  indexes: [{ name: 'intake_contributions_submission_index', columns: ['submission_id'] }],
  attributes: {
    submissionId: { type: 'string' as const },
    /** question, answer, letter or note. */
    contributionKind: { type: 'string' as const },
    text: { type: 'text' as const },
    /** Id of a user of the admin; null for the submitter. */
    staffId: { type: 'string' as const },
    at: { type: 'datetime' as const },
  },
};
