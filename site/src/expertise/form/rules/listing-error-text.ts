import { limits, listingLimits, type ProblemCode } from '@burgerwerf/cms/contract';
import { t } from '../../../i18n/t.ts';
import type { ListingField } from './listing-errors.ts';

/** Longest texts, where that is told. */
const longest: Partial<Record<string, number>> = {
  title: listingLimits.title,
  text: listingLimits.text,
  ownWords: listingLimits.ownWord,
  availability: listingLimits.availability,
  'contact.name': limits.name,
  'contact.email': limits.email,
  'contact.phone': limits.phone,
  remarks: limits.remarks,
};

const requiredText = {
  title: 'listing.required.title',
  text: 'listing.required.text',
  tags: 'listing.required.tags',
  area: 'required.area',
  personKind: 'listing.required.personKind',
  languages: 'listing.required.languages',
  'contact.name': 'required.contact.name',
  'contact.email': 'required.contact.email',
} as const;

const hasRequiredText = (field: string): field is keyof typeof requiredText =>
  Object.hasOwn(requiredText, field);

/** `text` of `needs.0.text`; other fields are called what they are called. */
export const partOf = (field: ListingField): string =>
  /^needs\.\d+\.(.+)$/.exec(field)?.[1] ?? field;

/** What is wrong with a field and what to do about it, in a sentence. */
export function listingErrorText(field: ListingField, code: ProblemCode): string {
  const part = partOf(field);
  switch (code) {
    case 'required':
      return t(hasRequiredText(part) ? requiredText[part] : 'required.other');
    case 'too-long': {
      const max = longest[part];
      return max === undefined ? t('error.too-longPlain') : t('error.too-long', max);
    }
    case 'too-many':
      if (part === 'tags') return t('error.too-manyFields', listingLimits.tags);
      return part === 'ownWords'
        ? t('error.too-manyFields', listingLimits.ownWords)
        : t('error.too-many');
    case 'too-short':
      return part === 'text' ? t('listing.error.shortText') : t('error.too-short');
    case 'not-a-number':
    case 'too-small':
    case 'not-a-choice':
    case 'not-an-email':
    case 'not-a-phone':
    case 'not-a-website':
    case 'no-consent':
    case 'unknown-photo':
      return part === 'neededBy' ? t('listing.error.date') : t(`error.${code}`);
    case 'too-large':
      return t('error.number-too-large');
  }
}

/** The same away from its field: a sentence that does not name the field itself comes after its name. */
export function listingErrorInSummary(
  field: ListingField,
  code: ProblemCode,
  label: string,
): string {
  const text = listingErrorText(field, code);
  if (code === 'required' || code === 'no-consent') return text;
  return `${label.replace(/\?$/, '')}: ${text.charAt(0).toLocaleLowerCase('nl')}${text.slice(1)}`;
}
