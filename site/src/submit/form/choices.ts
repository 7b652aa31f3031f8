import { policyGroups, type Area, type PolicyGroup } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';

export interface AreaChoice {
  slug: string;
  name: string;
  /** 0 for the area that the group is named after. */
  depth: number;
}

export interface AreaGroup {
  name: string;
  areas: AreaChoice[];
}

export interface FieldChoices {
  group: PolicyGroup | null;
  fields: { slug: string; name: string }[];
}

/** All policy fields by group, in the fixed order of the groups. */
export function fieldChoices(queries: Queries): FieldChoices[] {
  const all = queries.list('policy-field/by-name');
  return [...policyGroups, null]
    .map((group) => ({ group, fields: all.filter((field) => field.group === group) }))
    .filter(({ fields }) => fields.length > 0);
}

/** All areas by the area at the top of each, with those inside one another after it. */
export function areaGroups(queries: Queries): AreaGroup[] {
  const all = queries.list('area/by-name');
  const known = new Set(all.map(({ id }) => id));
  const within = (parent: string) => all.filter((area) => area.parent === parent);
  const tree = (area: Area, depth: number): AreaChoice[] => [
    { slug: area.slug, name: area.name, depth },
    ...within(area.id).flatMap((inner) => tree(inner, depth + 1)),
  ];
  return all
    .filter(({ parent }) => parent === null || !known.has(parent))
    .map((area) => ({ name: area.name, areas: tree(area, 0) }));
}
