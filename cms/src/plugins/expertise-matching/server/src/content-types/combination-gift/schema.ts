import { hidden } from '../hidden.ts';

const code = () => ({ type: 'string' as const });

/** An offer of one initiative for a need of another, as a part of a combination. */
export const schema = {
  ...hidden(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_combination_gifts',
  info: {
    singularName: 'combination-gift',
    pluralName: 'combination-gifts',
    displayName: 'Deel van een combinatie',
  },
  indexes: [
    { name: 'expertise_combination_gifts_whole_index', columns: ['combination_id'] },
    { name: 'expertise_combination_gifts_offer_index', columns: ['offer_id'] },
    { name: 'expertise_combination_gifts_request_index', columns: ['request_id'] },
  ],
  attributes: {
    combinationId: code(),
    /** In the order of helping. */
    place: { type: 'integer' as const },
    offerId: code(),
    requestId: code(),
    need: { type: 'integer' as const },
    /** Ids of initiatives. */
    fromId: code(),
    toId: code(),
    /** Whether it may be asked once more, since both said yes and others did not. */
    mayReturn: { type: 'boolean' as const },
  },
};
