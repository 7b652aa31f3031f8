import { listingLimits, type ListingKind } from '@burgerwerf/cms/contract';
import { valueOf, valuesOf, type FormFields } from '../../../submit/rules/form-fields.ts';
import {
  emptyListing,
  emptyNeed,
  listingTextNames,
  needField,
  type ListingDraft,
  type NeedDraft,
} from './listing-draft.ts';

/** More than this of one list nobody chooses with the form; the rest is left out. */
const MANY = 40;

/** What was sent, as a draft. A second need that is empty is left out. */
export function readListing(kind: ListingKind, fields: FormFields): ListingDraft {
  const draft = emptyListing(kind);
  for (const name of listingTextNames) draft.texts[name] = valueOf(fields, name);
  draft.languages = valuesOf(fields, 'languages').slice(0, MANY);
  const most = kind === 'request' ? listingLimits.needs : 1;
  const needs = Array.from({ length: most }, (_, need) => readNeed(fields, need));
  draft.needs = needs.filter((need, index) => index === 0 || !isEmpty(need));
  return draft;
}

export const readNeed = (fields: FormFields, need: number): NeedDraft => ({
  ...emptyNeed(),
  text: valueOf(fields, needField(need, 'text')),
  tags: [...new Set(valuesOf(fields, needField(need, 'tags')))]
    .filter((key) => key !== '')
    .slice(0, MANY),
  ownWords: valueOf(fields, needField(need, 'ownWords')),
});

const isEmpty = ({ text, tags, ownWords }: NeedDraft): boolean =>
  text.trim() === '' && tags.length === 0 && ownWords.trim() === '';
