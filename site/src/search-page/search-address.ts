import { parameterOf, slugOfKind, slugOfStage, type SearchState } from './search-state.ts';

export const SEARCH_PATH = '/zoeken/';

/** The address of a search, always written in the same way. */
export function searchAddress(state: Partial<SearchState>): string {
  const parameters = new URLSearchParams();
  if (state.query) parameters.append('q', state.query);
  for (const field of state.fields ?? []) parameters.append(parameterOf.fields, field);
  for (const area of state.areas ?? []) parameters.append(parameterOf.areas, area);
  for (const stage of state.stages ?? []) parameters.append(parameterOf.stages, slugOfStage[stage]);
  for (const kind of state.kinds ?? []) parameters.append(parameterOf.kinds, slugOfKind[kind]);
  if (state.page !== undefined && state.page > 1) parameters.append('pagina', String(state.page));
  const query = parameters.toString();
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`;
}
