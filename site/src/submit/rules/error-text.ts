import { limits } from '@burgerwerf/cms/contract';
import { t } from '../../i18n/t.ts';
import { longest, textNames, type TextName } from './draft.ts';
import type { ErrorCode, FieldName } from './field-errors.ts';

const requiredText = {
  title: 'required.title',
  summary: 'required.summary',
  description: 'required.description',
  stage: 'required.stage',
  policyFields: 'required.policyFields',
  area: 'required.area',
  'contact.name': 'required.contact.name',
  'contact.email': 'required.contact.email',
} as const;

const hasRequiredText = (field: string): field is keyof typeof requiredText =>
  Object.hasOwn(requiredText, field);

/** What is wrong with a field and what to do about it, in a sentence. */
export function errorText(field: FieldName, code: ErrorCode): string {
  const isPhoto = field.startsWith('photos');
  switch (code) {
    case 'required':
      if (hasRequiredText(field)) return t(requiredText[field]);
      return t(isPhoto ? 'required.alternativeText' : 'required.other');
    case 'too-long': {
      const max = longest[lastPart(field)] ?? longest[field];
      return max === undefined ? t('error.too-longPlain') : t('error.too-long', max);
    }
    case 'too-many':
      return field === 'policyFields'
        ? t('error.too-manyFields', limits.policyFields)
        : t('error.too-many');
    case 'not-a-number':
      return t(field === 'startYear' ? 'error.not-a-year' : 'error.not-a-number');
    case 'too-small':
      if (isPhoto) return t('error.photo-too-small');
      return t(field === 'startYear' ? 'error.not-a-year' : 'error.too-small');
    case 'too-large':
      if (isPhoto) return t('error.photo-too-large');
      return t(field === 'startYear' ? 'error.not-a-year' : 'error.number-too-large');
    case 'photo-not-kept':
    case 'unknown-photo':
    case 'too-short':
    case 'not-a-choice':
    case 'not-an-email':
    case 'not-a-phone':
    case 'not-a-website':
    case 'no-consent':
    case 'not-a-picture':
    case 'too-many-pixels':
      return t(`error.${code}`);
  }
}

/** The same away from its field: a sentence that does not name the field itself comes after its name. */
export function errorInSummary(field: FieldName, code: ErrorCode): string {
  const text = errorText(field, code);
  if (code === 'required' || code === 'no-consent') return text;
  return `${fieldLabel(field)}: ${text.charAt(0).toLocaleLowerCase('nl')}${text.slice(1)}`;
}

function fieldLabel(field: FieldName): string {
  const [, group, row = '0'] = /^(plan\.preparation|photos)\.(\d+)/.exec(field) ?? [];
  const number = Number(row) + 1;
  if (group !== undefined) return t(group === 'photos' ? 'field.photo' : 'field.step', number);
  return isGroup(field) ? t(`field.${field}`) : t('form.photos');
}

const isGroup = (field: FieldName): field is TextName | 'policyFields' | 'plan.preparation' =>
  field === 'policyFields' ||
  field === 'plan.preparation' ||
  textNames.some((name) => name === field);

/** `step` of `plan.preparation.3.step`; fields of the same name elsewhere have their own length. */
const lastPart = (field: FieldName): string =>
  /\.(step|alternativeText)$/.exec(field)?.[1] ?? field;
