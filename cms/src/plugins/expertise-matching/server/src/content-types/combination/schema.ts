import { INITIATIVE_UID } from '../../constants.ts';
import { shownOnly } from '../hidden.ts';

/** Initiatives that complete each other, as the site shows it once all of them agreed: it names no person. */
export const schema = {
  ...shownOnly(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_combinations',
  info: { singularName: 'combination', pluralName: 'combinations', displayName: 'Combinatie' },
  attributes: {
    title: { type: 'string' as const, required: true },
    slug: { type: 'uid' as const, targetField: 'title' },
    /** Of the coordinator; empty lines part paragraphs. */
    story: { type: 'text' as const },
    initiatives: { type: 'relation' as const, relation: 'manyToMany', target: INITIATIVE_UID },
    /** `[{ from, to, offer, request }]`: ids of initiatives, and titles of what was offered and asked. */
    gifts: { type: 'json' as const },
    date: { type: 'datetime' as const },
  },
};
