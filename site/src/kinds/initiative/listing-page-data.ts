import { stages, type Stage } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import type { Link } from '../../components/link.ts';
import { places } from '../area/area-link.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import type { FieldTag } from '../policy-field/field-tag.ts';
import { fieldTag } from '../policy-field/field-tag.ts';
import { initiativeCard, type InitiativeCard } from './card-data.ts';

export const INITIATIVES_PATH = '/initiatieven/';

/** Initiatives per page of any listing. */
export const INITIATIVES_PER_PAGE = 24;

export interface InitiativesPage {
  region: string | null;
  listing: ListingData<InitiativeCard>;
  /** Ways to choose among them; only on page 1. */
  choices: Choices | null;
}

interface Choices {
  fields: FieldTag[];
  areas: Link[];
  stages: { stage: Stage; href: string }[];
}

/** Page `number` of all initiatives, or null when there is no such page. */
export function initiativesPage(queries: Queries, number: number): InitiativesPage | null {
  const listing = queries.listing(['initiative/newest'], {
    base: INITIATIVES_PATH,
    number,
    size: INITIATIVES_PER_PAGE,
  });
  if (!listing) return null;
  return {
    region: queries.network().region,
    listing: listingData(listing, INITIATIVES_PATH, (entry) => initiativeCard(queries, entry)),
    choices: number === 1 ? choicesOf(queries) : null,
  };
}

const choicesOf = (queries: Queries): Choices => ({
  fields: queries.list('policy-field/by-name').map((field) => ({
    ...fieldTag(field),
    href: searchAddress({ fields: [field.slug], kinds: ['initiative'] }),
  })),
  areas: places(queries).map((area) => ({
    href: searchAddress({ areas: [area.slug], kinds: ['initiative'] }),
    name: area.name,
  })),
  stages: stages.map((stage) => ({
    stage,
    href: searchAddress({ stages: [stage], kinds: ['initiative'] }),
  })),
});
