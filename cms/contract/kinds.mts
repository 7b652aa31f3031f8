import type { z } from 'zod';
import {
  area,
  combination,
  event,
  formerAddress,
  initiative,
  media,
  network,
  newsFlash,
  offer,
  page,
  policyField,
  request,
  synonym,
  theme,
  type Area,
  type Combination,
  type Event,
  type FormerAddress,
  type Initiative,
  type Media,
  type Network,
  type NewsFlash,
  type Offer,
  type Page,
  type PolicyField,
  type Request,
  type Synonym,
  type Theme,
} from './entries.mts';

/** The kinds of public content and the shape of each. */
export interface EntryByKind {
  initiative: Initiative;
  'news-flash': NewsFlash;
  event: Event;
  'policy-field': PolicyField;
  area: Area;
  page: Page;
  network: Network;
  media: Media;
  'former-address': FormerAddress;
  synonym: Synonym;
  combination: Combination;
  theme: Theme;
  offer: Offer;
  request: Request;
}

export type Kind = keyof EntryByKind;
export type EntryOf<K extends Kind> = EntryByKind[K];

/** How each kind is read from the cms. Unknown fields are left out. */
export const schemaByKind: { readonly [K in Kind]: z.ZodType<EntryByKind[K]> } = {
  initiative,
  'news-flash': newsFlash,
  event,
  'policy-field': policyField,
  area,
  page,
  network,
  media,
  'former-address': formerAddress,
  synonym,
  combination,
  theme,
  offer,
  request,
};

/** Strapi's name for each kind. */
export const uidByKind = {
  initiative: 'api::initiative.initiative',
  'news-flash': 'api::news-flash.news-flash',
  event: 'api::event.event',
  'policy-field': 'api::policy-field.policy-field',
  area: 'api::area.area',
  page: 'api::page.page',
  network: 'api::network.network',
  media: 'plugin::upload.file',
  'former-address': 'plugin::publication.address',
  synonym: 'api::synonym.synonym',
  combination: 'plugin::expertise-matching.combination',
  theme: 'plugin::expertise-matching.theme',
  offer: 'plugin::expertise-matching.offer',
  request: 'plugin::expertise-matching.request',
} as const satisfies Record<Kind, string>;

export const kinds = Object.keys(uidByKind) as Kind[];
