import type { PolicyField, PolicyGroup } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';

/** A policy field as it stands on cards: its name, in the colour of its group. */
export interface FieldTag extends Link {
  group: PolicyGroup | null;
}

export const fieldTag = (field: PolicyField): FieldTag => ({
  href: pageHref('policy-field', field),
  name: field.name,
  group: field.group,
});

export const fieldTags = (queries: Queries, ids: readonly string[]): FieldTag[] =>
  queries.getAll('policy-field', ids).map(fieldTag);
