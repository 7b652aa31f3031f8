import type { Draft } from '../forms/draft.ts';
import type { FormField } from '../forms/form-field.ts';

/** Whether there is anything to show. How a place is shown matters only where there is one. */
export function isFilledIn(
  { texts, lists, preparation, photos }: Draft,
  field: FormField,
): boolean {
  const { kind, path } = field;
  switch (kind) {
    case 'choices':
      return (lists[path] ?? []).length > 0;
    case 'preparation':
      return preparation.length > 0;
    case 'photos':
      return photos.length > 0;
    default:
      return path === 'showPlace' ? texts['address'] !== '' : (texts[path] ?? '') !== '';
  }
}
