import { listingErrorText } from './rules/listing-error-text.ts';
import type { ListingErrors, ListingField } from './rules/listing-errors.ts';

/** What is wrong with a field, in a sentence; null when nothing is. */
export function errorOf(errors: ListingErrors, field: ListingField): string | null {
  const code = errors.get(field);
  return code === undefined ? null : listingErrorText(field, code);
}
