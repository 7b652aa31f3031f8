import { policyGroups, type PolicyField, type PolicyGroup } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { fieldTag, type FieldTag } from './field-tag.ts';

export const POLICY_FIELDS_PATH = '/beleidsvelden/';

export interface GroupedField extends FieldTag {
  description: string | null;
}

export interface FieldGroup {
  group: PolicyGroup | null;
  fields: GroupedField[];
}

const inOrder: readonly (PolicyGroup | null)[] = [...policyGroups, null];

/** All policy fields by group, in the fixed order of the groups; a group without fields is left out. */
export function fieldGroups(queries: Queries): FieldGroup[] {
  const fields = queries.list('policy-field/by-name');
  return inOrder
    .map((group) => ({
      group,
      fields: fields.filter((field) => field.group === group).map(grouped),
    }))
    .filter(({ fields }) => fields.length > 0);
}

const grouped = (field: PolicyField): GroupedField => ({
  ...fieldTag(field),
  description: field.description,
});
