import type { PolicyGroup } from '@burgerwerf/cms/contract';
import type { FilterValue, FilterValues } from './filter-values.ts';
import { searchAddress } from './search-address.ts';
import type { SearchAnswer } from './search-port.ts';
import { searchFilters, type SearchFilter, type SearchState } from './search-state.ts';

/** A value that a visitor can choose, or can choose no longer. */
export interface FilterOption {
  /** Unique on the page and the same after each choice, so that the focus can stay on it. */
  id: string;
  label: string;
  /** The search with this value chosen, or, when it is chosen, without it. */
  href: string;
  isChosen: boolean;
  count: number;
  group: PolicyGroup | null;
  isDetail: boolean;
}

export interface FilterGroup {
  filter: SearchFilter;
  options: FilterOption[];
}

/** A value in use. */
export interface ChosenValue {
  /** Unique on the page. */
  id: string;
  label: string;
  /** The search without it. */
  href: string;
}

/**
 * What there is to choose. A value that finds nothing is left out, unless it is chosen already.
 * @param counts null when they are not known; then only what is chosen can be told
 */
export function filterOptions(
  state: SearchState,
  values: FilterValues,
  counts: SearchAnswer['counts'] | null,
): { groups: FilterGroup[]; chosen: ChosenValue[] } {
  const isChosen = (filter: SearchFilter, { value }: FilterValue): boolean =>
    state[filter].some((chosen) => chosen === value);
  const groups = searchFilters.map((filter) => ({
    filter,
    options: values[filter]
      .map((value): FilterOption => ({
        id: `filter-${filter}-${value.slug}`,
        label: value.label,
        href: searchAddress(toggled(state, filter, value.value)),
        isChosen: isChosen(filter, value),
        count: counts?.[filter].get(value.indexed) ?? 0,
        group: value.group ?? null,
        isDetail: value.isDetail === true,
      }))
      .filter((option) => option.count > 0 || option.isChosen),
  }));
  const chosen = searchFilters.flatMap((filter) =>
    values[filter]
      .filter((value) => isChosen(filter, value))
      .map(({ slug, label, value }) => ({
        id: `gekozen-${filter}-${slug}`,
        label,
        href: searchAddress(toggled(state, filter, value)),
      })),
  );
  return { groups: groups.filter(({ options }) => options.length > 0), chosen };
}

/** The state with a value chosen that was not, or the other way round; from its first page. */
export function toggled(state: SearchState, filter: SearchFilter, value: string): SearchState {
  const without = { ...state, page: 1, [filter]: state[filter].filter((other) => other !== value) };
  const was = state[filter].some((other) => other === value);
  return was ? without : { ...without, [filter]: [...state[filter], value] };
}
