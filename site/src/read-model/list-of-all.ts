import type { Kind } from '@burgerwerf/cms/contract';
import type { ListName } from './queries.ts';

/**
 * The list in which every entry of a kind with pages stands. In its order pages are made
 * together that show each other, so that what one has read serves the next.
 */
export const listOfAll: Readonly<Partial<Record<Kind, ListName>>> = {
  initiative: 'initiative/newest',
  'news-flash': 'news-flash/newest',
  event: 'event/latest-end',
  'policy-field': 'policy-field/by-name',
  area: 'area/by-name',
  page: 'page/by-title',
  combination: 'combination/newest',
  offer: 'offer/newest',
  request: 'request/newest',
};
