import type { ListingKind } from '@burgerwerf/cms/contract';

/** Where asking and offering expertise is told of. */
export const EXPERTISE_PATH = '/expertise/';

/** Where all requests, and all offers, are listed. */
export const listingPathOf: Readonly<Record<ListingKind, string>> = {
  request: '/expertise/gevraagd/',
  offer: '/expertise/aangeboden/',
};

/** The forms to ask and to offer. */
export const formPathOf: Readonly<Record<ListingKind, string>> = {
  request: '/expertise/vragen/',
  offer: '/expertise/aanbieden/',
};

/** The other side: who asks looks for offers. */
export const otherKind: Readonly<Record<ListingKind, ListingKind>> = {
  request: 'offer',
  offer: 'request',
};

/** Requests or offers of one theme. */
export const themePath = (kind: ListingKind, key: string): string =>
  `${listingPathOf[kind]}thema/${key}/`;

/** Name of the parameter that tells a form which request or offer it answers. */
export const ABOUT = 'bij';

/** The form to answer a request or an offer with, which knows what it answers. */
export const answerFormHref = (kind: ListingKind, code: string): string =>
  `${formPathOf[otherKind[kind]]}?${ABOUT}=${code}`;
