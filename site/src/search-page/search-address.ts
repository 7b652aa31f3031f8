import { USUAL_RADIUS } from './near/radius.ts';
import { slugOfOrder } from './order.ts';
import {
  NEAR_PARAMETER,
  ORDER_PARAMETER,
  parameterOf,
  RADIUS_PARAMETER,
  slugOfKind,
  slugOfStage,
  type SearchState,
} from './search-state.ts';

export const SEARCH_PATH = '/zoeken/';
export const SUGGESTIONS_PATH = '/zoeken/suggesties/';

/** The address of a search, always written in the same way. */
export function searchAddress(state: Partial<SearchState>): string {
  const query = searchParameters(state).toString();
  return query === '' ? SEARCH_PATH : `${SEARCH_PATH}?${query}`;
}

export function searchParameters(state: Partial<SearchState>): URLSearchParams {
  const parameters = new URLSearchParams();
  const { near, radius, order, page } = state;
  if (state.query) parameters.append('q', state.query);
  for (const field of state.fields ?? []) parameters.append(parameterOf.fields, field);
  for (const area of state.areas ?? []) parameters.append(parameterOf.areas, area);
  for (const stage of state.stages ?? []) parameters.append(parameterOf.stages, slugOfStage[stage]);
  for (const kind of state.kinds ?? []) parameters.append(parameterOf.kinds, slugOfKind[kind]);
  if (near) {
    parameters.append(NEAR_PARAMETER, near);
    if (radius !== undefined && radius !== USUAL_RADIUS) {
      parameters.append(RADIUS_PARAMETER, String(radius));
    }
  }
  if (order) parameters.append(ORDER_PARAMETER, slugOfOrder[order]);
  if (page !== undefined && page > 1) parameters.append('pagina', String(page));
  return parameters;
}
