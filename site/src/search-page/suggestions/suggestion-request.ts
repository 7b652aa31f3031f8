import { CONTENT_INDEX, wholeContentQuery, type SearchKind } from '@burgerwerf/search';
import { HIGHLIGHT_END, HIGHLIGHT_START } from '../highlight.ts';
import type { IndexQuery } from '../search-request.ts';

/** Kinds that stand together, in the order in which they are suggested, and how many of each at most. */
const groups: readonly { kinds: readonly SearchKind[]; limit: number; byName?: true }[] = [
  // Their texts speak of much that one does not go there for.
  { kinds: ['policy-field'], limit: 2, byName: true },
  { kinds: ['area'], limit: 2, byName: true },
  { kinds: ['initiative'], limit: 4 },
  { kinds: ['event'], limit: 2 },
  { kinds: ['news', 'article'], limit: 2 },
];

/** Who has typed less than this may still mean anything. */
export const SHORTEST_TO_SUGGEST = 2;

/**
 * A question for each group, so that many initiatives do not push out the one policy field.
 *
 * @param where in titles, which is what people begin to type, or in all that a page says
 */
export const suggestionRequest = (typed: string, where: 'titles' | 'everything'): IndexQuery[] =>
  groups
    .filter(({ byName = false }) => where === 'titles' || !byName)
    .map(({ kinds, limit }) => ({
      indexUid: CONTENT_INDEX,
      ...wholeContentQuery(typed),
      filter: [kinds.map((kind) => `kind = "${kind}"`)],
      page: 1,
      hitsPerPage: limit,
      attributesToRetrieve: ['kind', 'title', 'url', 'area', 'startsAt'],
      ...(where === 'titles' ? { attributesToSearchOn: ['title'] } : {}),
      attributesToHighlight: ['title'],
      highlightPreTag: HIGHLIGHT_START,
      highlightPostTag: HIGHLIGHT_END,
    }));
