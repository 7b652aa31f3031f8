import { stages, type PolicyGroup } from '@burgerwerf/cms/contract';
import { searchKinds } from '@burgerwerf/search';
import { t } from '../i18n/t.ts';
import { byKind } from '../kinds/area/area-link.ts';
import type { Queries } from '../read-model/queries.ts';
import { findNearPlace, nearPlaces, type NearPlace } from './near/near-place.ts';
import { slugOfKind, slugOfStage, type KnownSlugs, type SearchFilter } from './search-state.ts';

/** A value to filter by. */
export interface FilterValue {
  /** As it stands in the state of the search. */
  value: string;
  /** As it stands in the address. */
  slug: string;
  /** As the visitor reads it. */
  label: string;
  /** As the index holds it. */
  indexed: string;
  /** Only of policy fields. */
  group?: PolicyGroup | null;
  /** Values that are shown only when asked for. */
  isDetail?: boolean;
}

export interface FilterValues extends Record<SearchFilter, FilterValue[]> {
  /** Places to search near. */
  places: NearPlace[];
}

/** All values there are, in the order in which they are shown. */
export function filterValues(queries: Queries): FilterValues {
  return {
    kinds: searchKinds.map((kind) => ({
      value: kind,
      slug: slugOfKind[kind],
      label: t(`search.kind.${kind}`),
      indexed: kind,
    })),
    fields: queries.list('policy-field/by-name').map(({ name, slug, group }) => ({
      value: slug,
      slug,
      label: name,
      indexed: name,
      group,
    })),
    areas: byKind(queries.list('area/by-name')).map(({ name, slug, kind }) => ({
      value: slug,
      slug,
      label: name,
      indexed: name,
      isDetail: kind === 'neighbourhood',
    })),
    stages: stages.map((stage) => ({
      value: stage,
      slug: slugOfStage[stage],
      label: t(`stage.${stage}`),
      indexed: stage,
    })),
    places: nearPlaces(queries),
  };
}

export const knownSlugs = (values: FilterValues): KnownSlugs => ({
  fields: new Set(values.fields.map(({ slug }) => slug)),
  areas: new Set(values.areas.map(({ slug }) => slug)),
  near: (typed) => findNearPlace(values.places, typed)?.value ?? null,
});
