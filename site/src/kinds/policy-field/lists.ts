import type { PolicyField } from '@burgerwerf/cms/contract';
import type { ListPlace } from '../../read-model/list-place.ts';
import { byText } from '../../read-model/sort-key.ts';

export function listsOf(policyField: PolicyField): ListPlace[] {
  return [{ list: 'policy-field/by-name', sort: byText(policyField.name) }];
}
