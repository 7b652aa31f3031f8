import {
  listingLimits,
  type Need,
  type OfferFields,
  type RequestFields,
} from '../../../shared/listing-form.mts';
import { asText, type Draft } from './draft.ts';
import type { FormField, FormSection } from './form-field.ts';
import { joinWords, splitWords } from './own-words.ts';

/** What offers and requests of expertise have in common. */

const title: FormField = {
  kind: 'line',
  path: 'title',
  label: 'field.title',
  max: listingLimits.title,
  isRequired: true,
};

/** @param at where the need stands: empty, or with a dot at its end */
const needFields = (at: string): FormField[] => [
  {
    kind: 'lines',
    path: `${at}text`,
    label: 'field.text',
    max: listingLimits.text,
    isRequired: true,
  },
  {
    kind: 'choices',
    path: `${at}tags`,
    label: 'field.tags',
    choice: 'tags',
    max: listingLimits.tags,
  },
  {
    kind: 'words',
    path: `${at}ownWords`,
    label: 'field.ownWords',
    max: listingLimits.ownWords * (listingLimits.ownWord + 2),
  },
];

const place = (reach: readonly FormField[]): FormSection => ({
  label: 'section.where-and-when',
  fields: [
    { kind: 'choice', path: 'area', label: 'field.area', choice: 'area', isRequired: true },
    ...reach,
    {
      kind: 'lines',
      path: 'availability',
      label: 'field.availability',
      max: listingLimits.availability,
    },
    {
      kind: 'choices',
      path: 'languages',
      label: 'field.languages',
      choice: 'languages',
      max: listingLimits.languages,
      isRequired: true,
    },
    { kind: 'date', path: 'until', label: 'field.until' },
  ],
});

const who: FormSection = {
  label: 'section.who',
  fields: [
    {
      kind: 'choice',
      path: 'personKind',
      label: 'field.personKind',
      choice: 'personKind',
      isRequired: true,
    },
    { kind: 'line', path: 'about', label: 'field.about', max: listingLimits.code },
    { kind: 'choice', path: 'initiative', label: 'field.initiative', choice: 'initiative' },
    {
      kind: 'choice',
      path: 'visibility',
      label: 'field.visibility',
      choice: 'visibility',
      isRequired: true,
    },
  ],
};

/** The form of an offer as submitters saw it. */
export const offerSections: readonly FormSection[] = [
  { label: 'section.offer', fields: [title, ...needFields('')] },
  place([
    { kind: 'choice', path: 'reach', label: 'field.reach', choice: 'reach', isRequired: true },
    { kind: 'number', path: 'capacity', label: 'field.capacity' },
  ]),
  who,
];

/** The form of a request with so many needs. */
export const requestSections = (needs: number): FormSection[] => [
  { label: 'section.request', fields: [title] },
  ...Array.from({ length: needs }, (_, index): FormSection => {
    const fields = needFields(`needs.${index}.`);
    return needs === 1
      ? { label: 'section.only-need', fields }
      : { label: 'section.need', number: index + 1, fields };
  }),
  place([{ kind: 'date', path: 'neededBy', label: 'field.neededBy' }]),
  who,
];

const common = (fields: OfferFields | RequestFields) => ({
  title: fields.title,
  area: fields.area,
  availability: asText(fields.availability),
  personKind: fields.personKind,
  about: asText(fields.about),
  initiative: asText(fields.initiative),
  visibility: fields.visibility,
  until: asText(fields.until),
});

const NONE = { preparation: [], photos: [] };

export const offerDraft = (fields: OfferFields): Draft => ({
  kind: 'offer',
  texts: {
    ...common(fields),
    text: fields.text,
    ownWords: joinWords(fields.ownWords),
    reach: fields.reach,
    capacity: asText(fields.capacity),
  },
  lists: { languages: fields.languages, tags: fields.tags },
  ...NONE,
});

export const offerInput = ({ texts, lists }: Draft): object => ({
  ...texts,
  ...lists,
  ownWords: splitWords(texts['ownWords'] ?? ''),
});

const eachNeed = <T>(needs: readonly Need[], made: (need: Need) => Record<string, T>) =>
  Object.fromEntries(
    needs.flatMap((need, index) =>
      Object.entries(made(need)).map(([name, value]) => [`needs.${index}.${name}`, value] as const),
    ),
  );

export const requestDraft = (fields: RequestFields): Draft => ({
  kind: 'request',
  texts: {
    ...common(fields),
    ...eachNeed(fields.needs, ({ text, ownWords }) => ({ text, ownWords: joinWords(ownWords) })),
    neededBy: asText(fields.neededBy),
  },
  lists: { languages: fields.languages, ...eachNeed(fields.needs, ({ tags }) => ({ tags })) },
  ...NONE,
});

/** How many needs a draft of a request has. */
export const needsIn = ({ texts }: Draft): number =>
  Object.keys(texts).filter((path) => /^needs\.\d+\.text$/.test(path)).length;

export function requestInput(draft: Draft): object {
  const { texts, lists } = draft;
  const needs = Array.from({ length: needsIn(draft) }, (_, index) => ({
    text: texts[`needs.${index}.text`],
    tags: lists[`needs.${index}.tags`],
    ownWords: splitWords(texts[`needs.${index}.ownWords`] ?? ''),
  }));
  return { ...texts, languages: lists['languages'], needs };
}
