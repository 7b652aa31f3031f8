import { hidden } from '../hidden.ts';

const TABLE = 'post_links';

/** A secret in an address, of which only the hash is kept. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'link', pluralName: 'links', displayName: 'Link' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: `${TABLE}_token_hash_unique`, columns: ['token_hash'], type: 'unique' },
    { name: `${TABLE}_subject_idx`, columns: ['subject'] },
    { name: `${TABLE}_expires_at_idx`, columns: ['expires_at'] },
  ],
  attributes: {
    tokenHash: { type: 'string' as const, required: true, private: true },
    purpose: { type: 'string' as const, required: true },
    subject: { type: 'string' as const, required: true },
    /** `many` or `once`. */
    uses: { type: 'string' as const, required: true },
    expiresAt: { type: 'datetime' as const, required: true },
    usedAt: { type: 'datetime' as const },
  },
};
