import type { ListingKind } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';
import { partOf } from './rules/listing-error-text.ts';
import type { ListingField } from './rules/listing-errors.ts';

/** What a field is called on the form. */
export function fieldLabel(kind: ListingKind, field: ListingField): string {
  const part = partOf(field);
  switch (part) {
    case 'title':
    case 'text':
    case 'area':
    case 'availability':
    case 'initiative':
      return t(`listing.field.${part}.${kind}`);
    case 'tags':
    case 'ownWords':
    case 'reach':
    case 'neededBy':
    case 'languages':
    case 'capacity':
    case 'personKind':
    case 'visibility':
    case 'remarks':
      return t(`listing.field.${part}`);
    case 'contact.name':
    case 'contact.email':
    case 'contact.phone':
      return t(`field.${part}`);
    default:
      return t('field.consent');
  }
}
