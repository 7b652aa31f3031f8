const TABLE = 'publication_plans';

/** What is to happen to an entry at a set time, and what became of it. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'plan', pluralName: 'plans', displayName: 'Planning' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    { name: `${TABLE}_state_due`, columns: ['state', 'due_at'] },
    { name: `${TABLE}_entry`, columns: ['entry_id'] },
  ],
  attributes: {
    entryType: { type: 'string' as const, required: true },
    entryId: { type: 'string' as const, required: true },
    /** `publish` or `unpublish`. */
    action: { type: 'string' as const, required: true },
    dueAt: { type: 'datetime' as const, required: true },
    /**
     * `planned`, `done`, `cancelled`; `overtaken`: somebody did it by hand before its time; `failed`: its
     * time came, but the entry could not be published, and stays as it was.
     */
    state: { type: 'string' as const, required: true },
    /** Why it failed, in Dutch. */
    failure: { type: 'text' as const },
    attempts: { type: 'integer' as const, default: 0 },
    /** Id of the administrator who planned it. */
    plannedBy: { type: 'string' as const },
    endedAt: { type: 'datetime' as const },
  },
};
