import { matchBands, outcomes, sides } from '@burgerwerf/plugin-expertise-matching/shared';
import { languages, personKinds, reaches, visibilities } from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';

/**
 * The files in the folder expertise/ of a network; networks/README.md explains them to who writes them. What
 * the forms of the site hold to, holds for these as well: see example-listings.ts.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const days = z.number().nonnegative();

const listing = z.strictObject({
  slug,
  title: z.string(),
  area: slug,
  personKind: z.enum(personKinds),
  initiative: slug.optional(),
  languages: z.array(z.enum(languages)).optional(),
  availability: z.string().optional(),
  visibility: z.enum(visibilities).optional(),
  /** One word, of which name and mail address are made. */
  person: z.string().regex(/^[A-Z][a-z]+$/),
  /** Numbers that nobody can have: those of subscribers do not begin with a zero. */
  phone: z
    .string()
    .regex(/^(070 000|06 00 00)( \d\d){2}$/)
    .optional(),
  daysAgo: days,
  endsInDays: days.optional(),
  paused: z.boolean().default(false),
});

const need = z.strictObject({
  text: z.string(),
  tags: z.array(slug).default([]),
  ownWords: z.array(z.string()).default([]),
});

export const offersFile = z.array(
  listing.extend({
    ...need.shape,
    reach: z.enum(reaches),
    capacity: z.number().int().optional(),
  }),
);

export const requestsFile = z.array(
  listing.extend({
    needs: z.array(need),
    neededInDays: days.optional(),
  }),
);

/** Counted from the proposal. */
const afterDays = days;

const step = z.union([
  z.strictObject({
    afterDays,
    by: z.enum(sides),
    says: z.enum(['yes', 'no', 'later', ...outcomes]),
    reason: z.string().optional(),
  }),
  /** Takes it back. */
  z.strictObject({ afterDays, by: z.literal('coordinator') }),
]);

export const proposalsFile = z.array(
  z.strictObject({
    offer: slug,
    request: slug,
    need: z.number().int().nonnegative().default(0),
    band: z.enum(matchBands),
    message: z.string().default(''),
    daysAgo: days,
    steps: z.array(step).default([]),
  }),
);

/** Combinations that all agreed to and that helped. */
export const combinationsFile = z.array(
  z.strictObject({
    title: z.string(),
    story: z.string(),
    message: z.string().default(''),
    gifts: z.array(
      z.strictObject({
        offer: slug,
        request: slug,
        need: z.number().int().nonnegative().default(0),
      }),
    ),
    daysAgo: days,
    /** Of each who takes part, counted from the proposal. */
    agreedAfterDays: z.array(days),
    helpedAfterDays: z.array(days),
  }),
);

export interface ExpertiseFolder {
  offers: z.infer<typeof offersFile>;
  requests: z.infer<typeof requestsFile>;
  proposals: z.infer<typeof proposalsFile>;
  combinations: z.infer<typeof combinationsFile>;
}
