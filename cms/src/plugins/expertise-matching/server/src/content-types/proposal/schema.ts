import { hidden } from '../hidden.ts';

const code = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const moment = () => ({ type: 'datetime' as const });

/** An offer proposed for a need of a request, with what each side agreed to. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_proposals',
  info: { singularName: 'proposal', pluralName: 'proposals', displayName: 'Voorstel' },
  indexes: [
    {
      name: 'expertise_proposals_pair_unique',
      columns: ['request_id', 'need', 'offer_id'],
      type: 'unique',
    },
    { name: 'expertise_proposals_offer_index', columns: ['offer_id', 'state'] },
    { name: 'expertise_proposals_due_index', columns: ['due_at'] },
    { name: 'expertise_proposals_state_index', columns: ['state', 'created_at'] },
  ],
  attributes: {
    offerId: code(),
    requestId: code(),
    need: { type: 'integer' as const },
    state: code(),
    endedAs: code(),
    since: moment(),
    remindedAt: moment(),
    wasLater: { type: 'boolean' as const },
    /** `{ wording, offerVersion, requestVersion, at }`. */
    helperConsent: { type: 'json' as const },
    requesterConsent: { type: 'json' as const },
    exchangedAt: moment(),
    outcomeAskedAt: moment(),
    helperOutcome: code(),
    requesterOutcome: code(),
    /** When something happens by itself. */
    dueAt: moment(),
    band: code(),
    /** What the coordinator wrote, and why a helper said no; both go when either side is erased. */
    message: text(),
    reason: text(),
    /** Id of a user of the admin. */
    proposedBy: code(),
    version: { type: 'integer' as const, default: 0 },
  },
};
