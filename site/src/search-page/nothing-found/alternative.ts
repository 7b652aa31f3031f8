import { textWords } from '@burgerwerf/search';
import type { FilterValues } from '../filter-values.ts';
import { widerRadius, type Radius } from '../near/radius.ts';
import { emptySearch, searchFilters, type SearchState } from '../search-state.ts';
import { similarNames } from './similar-names.ts';

/** Another question, close to the one that found nothing. */
export type Alternative = { state: SearchState } & (
  | { kind: 'without-filters' | 'everywhere' }
  | { kind: 'wider'; radius: Radius }
  | { kind: 'word' | 'subject'; label: string }
);

const MOST_WORDS = 4;

/** Questions worth a try, the closest first: less strict, part of the words, or a subject that reads alike. */
export function alternatives(state: SearchState, values: FilterValues): Alternative[] {
  const asked: SearchState = { ...state, page: 1, order: null };
  const { fields, areas, stages, kinds } = emptySearch;
  const wider = widerRadius(state.radius);
  const words = textWords(state.query);
  return [
    ...(state.near !== null && wider !== null
      ? [{ kind: 'wider' as const, radius: wider, state: { ...asked, radius: wider } }]
      : []),
    ...(state.near === null
      ? []
      : [{ kind: 'everywhere' as const, state: { ...asked, near: null } }]),
    ...(searchFilters.some((filter) => state[filter].length > 0)
      ? [{ kind: 'without-filters' as const, state: { ...asked, fields, areas, stages, kinds } }]
      : []),
    ...(words.length > 1 ? words.slice(0, MOST_WORDS) : []).map((word) => ({
      kind: 'word' as const,
      label: word,
      state: { ...asked, query: word },
    })),
    ...similarNames(words, values).map(({ label, chosen }) => ({
      kind: 'subject' as const,
      label,
      state: { ...emptySearch, ...chosen },
    })),
  ];
}
