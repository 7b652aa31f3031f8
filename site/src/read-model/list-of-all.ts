import type { Kind } from '@burgerwerf/cms/contract';
import type { ListName } from './queries.ts';

/**
 * The list in which every entry of a kind stands; null when there is none. In its order pages are made
 * together that show each other, so that what one has read serves the next.
 */
export const listOfAll: Readonly<Record<Kind, ListName | null>> = {
  initiative: 'initiative/newest',
  'news-flash': 'news-flash/newest',
  event: 'event/latest-end',
  'policy-field': 'policy-field/by-name',
  area: 'area/by-name',
  page: 'page/by-title',
  network: null,
  media: null,
  'former-address': null,
};
