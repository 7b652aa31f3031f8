/** The change feed. The row's id is its sequence; it names an entry and keeps nothing of its content. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'publication_changes',
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Wijziging' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  attributes: {
    entryType: { type: 'string' as const, required: true },
    entryId: { type: 'string' as const, required: true },
    /** What it means to readers, see rules/public-event.ts; empty for entries that only follow another. */
    event: { type: 'string' as const },
  },
};
