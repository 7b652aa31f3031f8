/** Every address at which an entry with a page of its own was published. It belongs to the entry that had it last. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: 'publication_addresses',
  info: { singularName: 'address', pluralName: 'addresses', displayName: 'Adres' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    {
      name: 'publication_addresses_slug_unique',
      columns: ['entry_type', 'slug'],
      type: 'unique',
    },
    { name: 'publication_addresses_entry_index', columns: ['entry_id'] },
    { name: 'publication_addresses_former_index', columns: ['is_former', 'document_id'] },
    { name: 'publication_addresses_gone_index', columns: ['gone_since'] },
  ],
  attributes: {
    entryType: { type: 'string' as const, required: true },
    slug: { type: 'string' as const, required: true },
    entryId: { type: 'string' as const, required: true },
    /** The entry stands elsewhere, or nowhere. */
    isFormer: { type: 'boolean' as const, required: true },
    /** When the entry was deleted. */
    goneSince: { type: 'datetime' as const },
  },
};
