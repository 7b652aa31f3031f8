import { t } from '../../i18n/t.ts';
import type { ChosenValue } from '../filter-options.ts';
import type { FilterValues } from '../filter-values.ts';
import { searchAddress } from '../search-address.ts';
import type { SearchState } from '../search-state.ts';
import { findNearPlace, type NearPlace } from './near-place.ts';
import { radii, type Radius } from './radius.ts';

/** What the fields for a place show. */
export interface NearFields {
  places: readonly NearPlace[];
  /** In the field: what was understood, or else what was typed. */
  typed: string;
  unknownPlace: string | null;
  radii: { radius: Radius; isChosen: boolean }[];
  /** The place in use, among the filters in use. */
  chosen: ChosenValue | null;
}

export function nearFields(
  state: SearchState,
  { places }: Pick<FilterValues, 'places'>,
  unknownPlace: string | null,
): NearFields {
  const label = nearLabel(state, places);
  return {
    places,
    typed: unknownPlace ?? nameOf(state, places) ?? '',
    unknownPlace,
    radii: radii.map((radius) => ({ radius, isChosen: radius === state.radius })),
    chosen:
      label === null
        ? null
        : {
            id: 'gekozen-bij',
            label,
            href: searchAddress({ ...state, near: null, page: 1 }),
          },
  };
}

/** “binnen 5 km van Voorburg”, or null when no place was asked for. */
export function nearLabel(state: SearchState, places: readonly NearPlace[]): string | null {
  const name = nameOf(state, places);
  return name === null ? null : t('search.within', state.radius, name);
}

/** A postcode as it is, an area by its name. */
function nameOf({ near }: SearchState, places: readonly NearPlace[]): string | null {
  const found = near === null ? null : findNearPlace(places, near);
  if (!found) return null;
  return found.value === found.place.slug ? found.place.name : found.value;
}
