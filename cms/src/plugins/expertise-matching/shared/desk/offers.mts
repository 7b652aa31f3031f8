import { personKinds } from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';
import { listingStates } from '../states.mts';
import { count, deskPage, id, instant, words } from './list-fields.mts';

export const offerViews = ['busy', 'full', 'expiring', 'all'] as const;
export type OfferView = (typeof offerViews)[number];

/** An offer, with how much its helper has going on. */
export const offerRow = z.object({
  id,
  code: z.string(),
  title: z.string(),
  area: z.string().nullable(),
  tags: z.array(z.string()),
  personKind: z.enum(personKinds),
  state: z.enum(listingStates),
  until: instant,
  /** Requests that this offer has now, and can have. */
  open: count,
  capacity: count,
  /** Questions that this helper must still answer, over all own offers. */
  openOfHelper: count,
});
export type OfferRow = z.infer<typeof offerRow>;

/** `GET /offers?view=&q=&page=`: those with most going on first, or those that end first. */
export const offersQuery = z.object({
  view: z.enum(offerViews).default('busy'),
  q: words,
  page: deskPage,
});
export const offersAnswer = z.object({
  rows: z.array(offerRow),
  total: count,
  counts: z.record(z.enum(offerViews), count),
});
export type OffersQuery = z.infer<typeof offersQuery>;
export type OffersAnswer = z.infer<typeof offersAnswer>;
