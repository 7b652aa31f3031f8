import { hidden } from '../hidden.ts';

const TABLE = 'search_insights_batches';

/** Batches that were counted already. */
export const schema = {
  kind: 'collectionType' as const,
  collectionName: TABLE,
  info: { singularName: 'batch', pluralName: 'batches', displayName: 'Telling' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: `${TABLE}_batch_id_unique`, columns: ['batch_id'], type: 'unique' }],
  attributes: {
    batchId: { type: 'string' as const, required: true },
    /** `2031-05-01`. */
    toldOn: { type: 'string' as const, required: true },
  },
};
