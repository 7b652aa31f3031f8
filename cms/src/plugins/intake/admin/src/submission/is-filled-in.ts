import type { InitiativeFields } from '../../../shared/initiative-form.mts';
import type { FormField } from '../editing/form-sections.ts';
import { textOf } from '../editing/text-fields.ts';

/** Whether there is anything to show. How a place is shown matters only where there is one. */
export function isFilledIn(fields: InitiativeFields, field: FormField): boolean {
  switch (field.kind) {
    case 'policyFields':
      return fields.policyFields.length > 0;
    case 'preparation':
      return fields.plan.preparation.length > 0;
    case 'photos':
      return fields.photos.length > 0;
    default:
      if (field.name === 'showPlace') return fields.address !== null;
      return textOf(fields, field.name) !== '';
  }
}
