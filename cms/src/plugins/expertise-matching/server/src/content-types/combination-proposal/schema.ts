import { hidden } from '../hidden.ts';

const code = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const moment = () => ({ type: 'datetime' as const });

/** A combination proposed to all who take part, with what each agreed to. The site shows the entry `combination`. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_combination_proposals',
  info: {
    singularName: 'combination-proposal',
    pluralName: 'combination-proposals',
    displayName: 'Voorstel voor een combinatie',
  },
  indexes: [
    { name: 'expertise_combination_proposals_due_index', columns: ['due_at'] },
    { name: 'expertise_combination_proposals_state_index', columns: ['state', 'created_at'] },
  ],
  attributes: {
    shape: code(),
    state: code(),
    endedAs: code(),
    since: moment(),
    agreedAt: moment(),
    outcomeAskedAt: moment(),
    outcomeRemindedAt: moment(),
    isShown: { type: 'boolean' as const },
    /** See `Party` in rules/combination.ts: ids, codes, moments, and why somebody said no. */
    parties: { type: 'json' as const },
    /** When something happens by itself. */
    dueAt: moment(),
    /** What the coordinator wrote; it goes when one who takes part is erased. */
    title: text(),
    story: text(),
    message: text(),
    /** Of the entry that the site shows. */
    entryId: code(),
    /** Id of a user of the admin. */
    proposedBy: code(),
    version: { type: 'integer' as const, default: 0 },
  },
};
