import type { ListingKind } from '../../../shared/states.mts';

const folders = { offer: 'aangeboden', request: 'gevraagd' } as const;

/** Where the page of an offer or a request stands on the site. */
export const listingPath = (kind: ListingKind, code: string): string =>
  `/expertise/${folders[kind]}/${code.toLowerCase()}/`;
