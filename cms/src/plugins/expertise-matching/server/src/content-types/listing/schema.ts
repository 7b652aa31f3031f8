import { hidden } from '../hidden.ts';

// New ones each time: Strapi writes in them.
const code = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const moment = () => ({ type: 'datetime' as const });

/**
 * An offer or a request with all that is private: whose it is, what was agreed to, where it stands. What
 * the site shows is made of it. Until it is erased, it holds the fields of its form.
 */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_listings',
  info: { singularName: 'listing', pluralName: 'listings', displayName: 'Aanbod of vraag' },
  indexes: [
    { name: 'expertise_listings_code_unique', columns: ['code'], type: 'unique' },
    { name: 'expertise_listings_changed_index', columns: ['updated_at'] },
    { name: 'expertise_listings_state_index', columns: ['listing_kind', 'state', 'until_at'] },
    { name: 'expertise_listings_person_index', columns: ['person_key'] },
  ],
  attributes: {
    listingKind: code(),
    code: code(),
    state: code(),
    title: code(),
    fields: { type: 'json' as const },
    areaId: code(),
    initiativeId: code(),
    visibility: code(),
    capacity: { type: 'integer' as const },
    neededBy: code(),
    fromAt: moment(),
    untilAt: moment(),
    contactName: code(),
    contactEmail: code(),
    contactPhone: code(),
    /** The address in the form in which people are compared. */
    personKey: code(),
    consentId: code(),
    consentText: text(),
    consentAt: moment(),
    /** Of the entry that the site shows. */
    entryId: code(),
    /** When somebody heard that it ends soon. */
    expiryToldAt: moment(),
    /** When the last letter on new offers went. */
    offersToldAt: moment(),
    erasedAt: moment(),
    version: { type: 'integer' as const, default: 0 },
  },
};
