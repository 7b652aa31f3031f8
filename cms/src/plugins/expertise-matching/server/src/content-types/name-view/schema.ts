import { hidden } from '../hidden.ts';

/** Who of the staff looked up whose name, and when. The database itself refuses to change or delete a row. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_name_views',
  info: { singularName: 'name-view', pluralName: 'name-views', displayName: 'Ingeziene naam' },
  indexes: [{ name: 'expertise_name_views_listing_index', columns: ['listing_id'] }],
  attributes: {
    listingId: { type: 'string' as const },
    staffId: { type: 'string' as const },
    at: { type: 'datetime' as const },
  },
};
