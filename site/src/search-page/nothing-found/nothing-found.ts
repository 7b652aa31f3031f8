import { t } from '../../i18n/t.ts';
import type { FilterValues } from '../filter-values.ts';
import { nearLabel } from '../near/near-fields.ts';
import { searchAddress } from '../search-address.ts';
import { countRequest } from '../search-request.ts';
import type { SearchPort } from '../search-port.ts';
import { searchFilters, type SearchState } from '../search-state.ts';
import { alternatives, type Alternative } from './alternative.ts';

/** What helps a visitor on whose search found nothing. */
export interface NothingFound {
  /** How the question was understood. */
  understood: string;
  /** Questions close to it that do find something. */
  alternatives: { label: string; href: string; count: number }[];
}

export async function nothingFound(
  state: SearchState,
  values: FilterValues,
  port: SearchPort,
): Promise<NothingFound> {
  const close = alternatives(state, values);
  const counts = await port.count(close.map((other) => countRequest(other.state, values)));
  return {
    understood: understood(state, values),
    alternatives: close.flatMap((other, index) => {
      const count = counts?.[index] ?? 0;
      return count === 0
        ? []
        : [{ label: labelOf(other, values), href: searchAddress(other.state), count }];
    }),
  };
}

/** The question in words: what was typed, in which filters and where. */
function understood(state: SearchState, values: FilterValues): string {
  const near = nearLabel(state, values.places);
  const within = searchFilters.flatMap((filter) => {
    const chosen: readonly string[] = state[filter];
    return values[filter].filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  });
  const filters = near === null ? within : [...within, near];
  return t('search.understood', state.query, filters.join(', '));
}

function labelOf(other: Alternative, values: FilterValues): string {
  switch (other.kind) {
    case 'without-filters':
      return t('search.tryWithoutFilters');
    case 'everywhere':
      return t('search.tryEverywhere');
    case 'wider':
      return t('search.tryNear', nearLabel(other.state, values.places) ?? '');
    case 'word':
      return t('search.tryWord', other.label);
    case 'subject':
      return t('search.trySubject', other.label);
  }
}
