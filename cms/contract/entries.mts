import { z } from 'zod';
import { languages, personKinds, reaches } from '../src/plugins/intake/shared/listing-form.mts';
import { typesWithPage } from '../src/plugins/publication/shared/index.mts';
import { blocks } from './blocks.mts';

/** The `documentId` of another entry. The entry itself may be unpublished: then the link leads nowhere. */
const reference = z.string().min(1);
const references = z.array(reference).default([]);
const optionalText = z.string().nullable().default(null);
const instant = z.iso.datetime();

const entry = z.object({
  /** Strapi's `documentId`: the same for all versions of an entry. */
  id: reference,
  createdAt: instant,
  updatedAt: instant,
});

const publishedEntry = entry.extend({
  /** When the version that is live now was published. */
  publishedAt: instant,
});

export const stages = ['idea', 'starting', 'running', 'completed'] as const;
export const policyGroups = ['physical', 'social', 'cultural'] as const;
export const areaKinds = ['municipality', 'district', 'neighbourhood'] as const;
export const organisationKinds = [
  'person',
  'residents-group',
  'association',
  'foundation',
  'cooperative',
  'social-enterprise',
  'institution',
] as const;

/** The parts of a plan (mission row PA1) that come after the description. Every part may be missing. */
const plan = z.object({
  locations: optionalText,
  preparation: z
    .array(z.object({ step: z.string(), done: z.boolean().nullable().default(false) }))
    .default([]),
  execution: optionalText,
  benefits: optionalText,
  stillNeeded: optionalText,
  furtherOptions: optionalText,
});

/** A place that its owner agreed to show exactly; a place shown as neighbourhood is not in the public entry at all. */
const exactLocation = z.object({
  address: optionalText,
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
});

export const initiative = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  description: blocks.nullable().default(null),
  stage: z.enum(stages).nullable().default(null),
  policyFields: references,
  area: reference.nullable().default(null),
  location: exactLocation.nullable().default(null),
  picture: reference.nullable().default(null),
  organisationKind: z.enum(organisationKinds).nullable().default(null),
  organisationName: optionalText,
  /** Numbers of people. */
  paidStaff: z.number().int().nullable().default(null),
  volunteers: z.number().int().nullable().default(null),
  members: z.number().int().nullable().default(null),
  /** Year in which the initiative began. */
  startYear: z.number().int().nullable().default(null),
  website: optionalText,
  /** Since when it stands in the network; the first publication unless the editor says otherwise. */
  date: instant,
  plan: plan.nullable().default(null),
});

export const newsFlash = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  body: blocks.nullable().default(null),
  /** The date that readers see; the first publication unless the editor says otherwise. */
  date: instant,
  policyFields: references,
  initiatives: references,
  area: reference.nullable().default(null),
  picture: reference.nullable().default(null),
});

export const event = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  summary: z.string(),
  body: blocks.nullable().default(null),
  startsAt: instant,
  endsAt: instant.nullable().default(null),
  locationName: optionalText,
  locationAddress: optionalText,
  area: reference.nullable().default(null),
  policyFields: references,
  initiatives: references,
  picture: reference.nullable().default(null),
});

export const policyField = entry.extend({
  name: z.string(),
  slug: z.string(),
  group: z.enum(policyGroups).nullable().default(null),
  description: optionalText,
  /** URI in TOOI or in the Taxonomie Beleidsagenda. */
  tooiUri: optionalText,
  /** Task field of the Iv3 accounts of Dutch municipalities, such as `6.1`. */
  iv3Code: optionalText,
});

export const area = entry.extend({
  name: z.string(),
  slug: z.string(),
  kind: z.enum(areaKinds).nullable().default(null),
  parent: reference.nullable().default(null),
  neighbours: references,
  /** Code of CBS (NL) or Statbel (BE), and the year of the division it belongs to. */
  code: optionalText,
  codeYear: z.number().int().nullable().default(null),
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
  /** Postcodes, separated by commas. */
  postcodes: optionalText,
  description: optionalText,
});

export const menus = ['none', 'main', 'footer'] as const;

export const page = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  summary: optionalText,
  body: blocks.nullable().default(null),
  menu: z.enum(menus).nullable().default('none'),
  /** Place in its menu, lowest first. */
  menuOrder: z.number().int().nullable().default(null),
  people: z
    .array(
      z.object({
        name: z.string(),
        role: optionalText,
        text: optionalText,
        picture: reference.nullable().default(null),
      }),
    )
    .default([]),
  picture: reference.nullable().default(null),
});

export const network = entry.extend({
  name: z.string(),
  /** One line under the name. */
  tagline: optionalText,
  /** The places it works for, as people say it: "Leidschendam, Voorburg en Stompwijk". */
  region: optionalText,
  /** What a search engine shows for the home page. */
  description: optionalText,
  heroTitle: optionalText,
  heroText: optionalText,
  heroPicture: reference.nullable().default(null),
  /** Public address of the network itself, never of a person. */
  email: optionalText,
  /** Who publishes: the legal person, for the footer and structured data. */
  publisher: optionalText,
  footerText: optionalText,
});

/** A file of the media library. */
export const media = entry.extend({
  /** Address on the cms, absolute or from its root. */
  url: z.string(),
  mime: z.string(),
  width: z.number().nullable().default(null),
  height: z.number().nullable().default(null),
  alternativeText: optionalText,
  caption: optionalText,
});

/** An address where an entry stood and stands no longer: it stands elsewhere now, or nowhere. */
export const formerAddress = entry.extend({
  /** From the root of the site: `/nieuws/oude-naam/`. No two have the same. */
  path: z.string(),
  type: z.enum(typesWithPage),
  /** Which stood there last. */
  entry: reference,
});

/** Initiatives that help each other, as all of them agreed to show. It names no person. */
export const combination = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  /** Plain text; empty lines part paragraphs. */
  story: optionalText,
  initiatives: references,
  /** Who gives what to whom, in titles of what was offered and asked. */
  gifts: z
    .array(z.object({ from: reference, to: reference, offer: z.string(), request: z.string() }))
    .default([]),
  /** When all had agreed. */
  date: instant,
});

/** A group of kinds of expertise, by which people look through offers and requests. */
export const theme = entry.extend({
  name: z.string(),
  /** Never changes, so that it can stand in addresses. */
  key: z.string(),
});

/** What kind of help it is about. */
const expertise = z.object({
  text: z.string(),
  tags: z
    .array(
      z.object({ key: z.string(), label: z.string(), theme: z.string(), themeName: z.string() }),
    )
    .default([]),
  /** The same in words of who wrote it. */
  ownWords: z.array(z.string()).default([]),
});

/** What offers and requests have in common: nothing in it says whose it is. */
const listing = publishedEntry.extend({
  title: z.string(),
  slug: z.string(),
  /** What people can name it by. */
  code: z.string(),
  area: reference.nullable().default(null),
  /** That offers or asks it. */
  initiative: reference.nullable().default(null),
  languages: z.array(z.enum(languages)).default(['nl']),
  availability: optionalText,
  personKind: z.enum(personKinds),
  since: instant,
  until: instant,
});

/** Help that is offered. */
export const offer = listing.extend({ ...expertise.shape, reach: z.enum(reaches).default('area') });

/** Help that is asked. */
export const request = listing.extend({
  needs: z.array(expertise).min(1),
  /** ISO date; null when there is no hurry. */
  neededBy: optionalText,
});

/** Words that stand for each other in search, such as editors add; `synonymWords` parts them. */
export const synonym = entry.extend({ words: z.string() });

export type Initiative = z.infer<typeof initiative>;
export type NewsFlash = z.infer<typeof newsFlash>;
export type Event = z.infer<typeof event>;
export type PolicyField = z.infer<typeof policyField>;
export type Area = z.infer<typeof area>;
export type Page = z.infer<typeof page>;
export type Network = z.infer<typeof network>;
export type FormerAddress = z.infer<typeof formerAddress>;
export type Combination = z.infer<typeof combination>;
export type Synonym = z.infer<typeof synonym>;
export type Theme = z.infer<typeof theme>;
export type Expertise = z.infer<typeof expertise>;
export type Offer = z.infer<typeof offer>;
export type Request = z.infer<typeof request>;
export type Media = z.infer<typeof media>;
export type Plan = z.infer<typeof plan>;
export type Stage = (typeof stages)[number];
export type PolicyGroup = (typeof policyGroups)[number];
export type AreaKind = (typeof areaKinds)[number];
export type OrganisationKind = (typeof organisationKinds)[number];
