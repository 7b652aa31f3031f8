import { hidden } from '../hidden.ts';

// New ones each time: Strapi writes in them.
const text = () => ({ type: 'text' as const });
const code = () => ({ type: 'string' as const });
const moment = () => ({ type: 'datetime' as const });

/** What somebody sent in, where it stands, and, until it is erased, what it holds. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'intake_submissions',
  info: { singularName: 'submission', pluralName: 'submissions', displayName: 'Inzending' },
  indexes: [
    { name: 'intake_submissions_reference_unique', columns: ['reference'], type: 'unique' },
    { name: 'intake_submissions_key_unique', columns: ['key'], type: 'unique' },
    { name: 'intake_submissions_queue_index', columns: ['state', 'received_at'] },
    { name: 'intake_submissions_ended_index', columns: ['state', 'since'] },
    { name: 'intake_submissions_counts_index', columns: ['state', 'waiting_since', 'assignee'] },
    { name: 'intake_submissions_received_index', columns: ['received_at'] },
    { name: 'intake_submissions_email_index', columns: ['email_key'] },
    { name: 'intake_submissions_website_index', columns: ['website_key'] },
  ],
  attributes: {
    /** What people name it by. */
    reference: code(),
    /** Of the form and its content together: the same one sent again is known by it. */
    key: code(),
    submissionKind: code(),
    state: code(),
    /** Documentation of the columns below: rules/submission.ts. */
    title: code(),
    area: code(),
    fields: { type: 'json' as const },
    remarks: text(),
    contactName: code(),
    contactEmail: code(),
    contactPhone: code(),
    /** Address and website in the form in which they are compared. */
    emailKey: code(),
    websiteKey: text(),
    consentId: code(),
    consentText: text(),
    consentAt: moment(),
    /** Id of a user of the admin. */
    assignee: code(),
    receivedAt: moment(),
    since: moment(),
    waitingSince: moment(),
    answeredAt: moment(),
    decidedAt: moment(),
    declineReason: code(),
    placedDocumentId: code(),
    erasedAt: moment(),
    /** When the last letter with lost links went to its address. */
    linksSentAt: moment(),
    version: { type: 'integer' as const, default: 0 },
  },
};
