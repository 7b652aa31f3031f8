import { AREA_UID, INITIATIVE_UID } from '../../constants.ts';
import { shownOnly } from '../hidden.ts';

/** Help that is offered, as the site shows it: nothing in it says whose it is. */
export const schema = {
  ...shownOnly(),
  kind: 'collectionType' as const,
  collectionName: 'expertise_offers',
  info: { singularName: 'offer', pluralName: 'offers', displayName: 'Aangeboden expertise' },
  attributes: {
    title: { type: 'string' as const, required: true },
    slug: { type: 'uid' as const, targetField: 'title' },
    code: { type: 'string' as const },
    text: { type: 'text' as const },
    /** `[{ key, label, theme, themeName }]`: see rules/shown-tags.ts. */
    tags: { type: 'json' as const },
    ownWords: { type: 'json' as const },
    area: { type: 'relation' as const, relation: 'manyToOne', target: AREA_UID },
    initiative: { type: 'relation' as const, relation: 'manyToOne', target: INITIATIVE_UID },
    languages: { type: 'json' as const },
    availability: { type: 'text' as const },
    personKind: { type: 'string' as const },
    reach: { type: 'string' as const },
    since: { type: 'datetime' as const },
    until: { type: 'datetime' as const },
  },
};
