import type { ListingKind, Theme } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';

/**
 * Themes in which something is asked, or offered: those whose list has a page. Each list is looked at from
 * its oldest entry, so that a new one touches no page that shows only this.
 */
export const themesWithAny = (queries: Queries, kind: ListingKind): Theme[] =>
  queries
    .list('theme/by-name')
    .filter(({ key }) => queries.part(`${kind}/theme/${key}`, { number: 1, size: 1 }) !== null);
