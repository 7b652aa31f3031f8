import type { ListingKind } from '@burgerwerf/cms/contract';
import { ABOUT } from '../../../kinds/expertise/addresses.ts';

/** Fields that hold one text. The name of a field is its place in the form of the contract. */
export const listingTextNames = [
  'title',
  'area',
  'reach',
  'neededBy',
  'availability',
  'capacity',
  'personKind',
  'initiative',
  'visibility',
  'contact.name',
  'contact.email',
  'contact.phone',
  'remarks',
  'consent',
  'about',
] as const;
export type ListingTextName = (typeof listingTextNames)[number];

/** One thing that help is asked with or offered for. */
export interface NeedDraft {
  text: string;
  /** Keys of concepts that were ticked. */
  tags: string[];
  /** As typed: with commas between them. */
  ownWords: string;
}

/** What somebody typed so far, right or wrong: it is shown again as it was. */
export interface ListingDraft {
  kind: ListingKind;
  texts: Record<ListingTextName, string>;
  languages: string[];
  /** An offer has one. */
  needs: NeedDraft[];
}

export const emptyNeed = (): NeedDraft => ({
  text: '',
  tags: [],
  ownWords: '',
});

export const emptyListing = (kind: ListingKind): ListingDraft => ({
  kind,
  texts: {
    title: '',
    area: '',
    reach: 'adjacent',
    neededBy: '',
    availability: '',
    capacity: '1',
    personKind: kind === 'request' ? 'initiative' : '',
    initiative: '',
    visibility: 'public',
    'contact.name': '',
    'contact.email': '',
    'contact.phone': '',
    remarks: '',
    consent: '',
    about: '',
  },
  languages: ['nl'],
  needs: [emptyNeed()],
});

/** Names of the fields of a need, which form and reader share. */
export const needField = (
  need: number,
  part: keyof NeedDraft,
): `needs.${number}.${keyof NeedDraft}` => `needs.${need}.${part}`;

/** A code as it stands on the site, or empty. */
const codeIn = (query: URLSearchParams): string => {
  const code = (query.get(ABOUT) ?? '').toUpperCase();
  return /^[0-9A-Z]{2}-[0-9A-Z]{5}$/.test(code) ? code : '';
};

/** A form in which an address has filled in something already: `?bij=&gebied=&initiatief=`. */
export function prefilledListing(kind: ListingKind, query: URLSearchParams): ListingDraft {
  const draft = emptyListing(kind);
  draft.texts.about = codeIn(query);
  draft.texts.area = query.get('gebied') ?? '';
  draft.texts.initiative = query.get('initiatief') ?? '';
  return draft;
}
