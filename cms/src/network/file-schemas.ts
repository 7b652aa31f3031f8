import { z } from 'zod';
import {
  areaKinds,
  menus,
  organisationKinds,
  policyGroups,
  stages,
} from '../../contract/entries.mts';
import { motifs } from '../pictures/index.ts';

/** The files of a network; networks/README.md explains them to who writes them. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const slugs = z.array(slug).default([]);

const picture = z.strictObject({
  motif: z.enum([...motifs, 'portrait']),
  seed: z.number().int().default(1),
  alt: z.string().min(5),
});

export const networkFile = z.strictObject({
  name: z.string(),
  tagline: z.string(),
  region: z.string(),
  description: z.string().max(200),
  heroTitle: z.string(),
  heroText: z.string(),
  email: z.email(),
  publisher: z.string(),
  footerText: z.string(),
  locale: z.enum(['nl', 'nl-BE']),
  theme: z.string(),
  mailFrom: z.string(),
});

export const policyFieldsFile = z.array(
  z.strictObject({
    slug,
    name: z.string(),
    group: z.enum(policyGroups),
    description: z.string(),
    tooiUri: z.url().optional(),
    iv3Code: z.string().optional(),
  }),
);

/** Groups of words that mean the same. */
export const synonymsFile = z.array(z.array(z.string()).min(2));

export const areasFile = z.array(
  z.strictObject({
    slug,
    name: z.string(),
    kind: z.enum(areaKinds),
    parent: slug.optional(),
    neighbours: slugs,
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    postcodes: z.string().optional(),
    code: z.string().optional(),
    codeYear: z.number().int().optional(),
    description: z.string().optional(),
  }),
);

export const initiativeFile = z.strictObject({
  title: z.string(),
  summary: z.string().max(300),
  stage: z.enum(stages),
  policyFields: slugs,
  area: slug,
  organisationKind: z.enum(organisationKinds),
  organisationName: z.string().optional(),
  paidStaff: z.number().int().optional(),
  volunteers: z.number().int().optional(),
  members: z.number().int().optional(),
  startYear: z.number().int().optional(),
  website: z.url().optional(),
  location: z
    .strictObject({
      address: z.string().optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      show: z.enum(['neighbourhood', 'exactly']),
    })
    .optional(),
  contactPerson: z.strictObject({ name: z.string(), email: z.email() }).optional(),
  picture,
  plan: z
    .strictObject({
      locations: z.string().optional(),
      preparation: z.array(z.strictObject({ step: z.string(), done: z.boolean() })).optional(),
      execution: z.string().optional(),
      benefits: z.string().optional(),
      stillNeeded: z.string().optional(),
      furtherOptions: z.string().optional(),
    })
    .optional(),
  publishedDaysAgo: z.number().int().nonnegative(),
});

export const newsFile = z.strictObject({
  title: z.string(),
  summary: z.string().max(300),
  policyFields: slugs,
  initiatives: slugs,
  area: slug.optional(),
  picture,
  daysAgo: z.number().int().nonnegative(),
});

export const eventFile = z.strictObject({
  title: z.string(),
  summary: z.string().max(300),
  policyFields: slugs,
  initiatives: slugs,
  area: slug.optional(),
  locationName: z.string(),
  locationAddress: z.string(),
  starts: z.strictObject({ inDays: z.number().int(), at: z.string().regex(/^\d\d:\d\d$/) }),
  durationMinutes: z.number().int().positive(),
  picture,
});

export const pageFile = z.strictObject({
  title: z.string(),
  summary: z.string().max(300).optional(),
  menu: z.enum(menus),
  menuOrder: z.number().int().optional(),
  picture: picture.optional(),
  people: z
    .array(z.strictObject({ name: z.string(), role: z.string(), text: z.string(), picture }))
    .default([]),
});

export type PictureFile = z.infer<typeof picture>;
