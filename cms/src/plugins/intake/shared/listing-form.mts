import { z } from 'zod';
import { submitter } from './person.mts';
import { slug } from './slug.mts';
import { line, lines, optional } from './text.mts';

/**
 * What the forms to offer and to ask expertise take. What becomes of them is known by the plugin
 * `expertise-matching`. What is not named here is left out.
 */

/** Who offers or asks. */
export const personKinds = ['initiative', 'experience', 'company', 'official', 'resident'] as const;
export type PersonKind = (typeof personKinds)[number];

/** `coordinator-only`: not on the site; only the coordinator sees it. */
export const visibilities = ['public', 'coordinator-only'] as const;
export type Visibility = (typeof visibilities)[number];

/** How far a helper goes from their own area. */
export const reaches = ['area', 'adjacent', 'everywhere'] as const;
export type Reach = (typeof reaches)[number];

/** ISO 639 codes of what people can speak with each other; `dse` is Dutch sign language. */
export const languages = ['nl', 'en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'uk', 'dse'] as const;
export type Language = (typeof languages)[number];

/** Longest texts and largest numbers; the forms show them and both sides hold to them. */
export const listingLimits = {
  title: 120,
  code: 8,
  text: 3000,
  tags: 3,
  ownWords: 3,
  ownWord: 60,
  needs: 2,
  availability: 300,
  languages: 5,
  capacity: 10,
} as const;

const date = z.iso.date('not-a-choice');

/** What kind of help it is about. At least one tag, ticked or in own words. */
const expertise = {
  text: lines({ min: 20, max: listingLimits.text }),
  /** Keys of concepts that a person ticked; what was only suggested is not here. */
  tags: z
    .array(z.string().regex(/^[a-z0-9-]{1,80}$/, 'not-a-choice'))
    .max(listingLimits.tags, 'too-many')
    .transform((keys) => [...new Set(keys)])
    .default([]),
  /** The same, said by the person. */
  ownWords: z
    .array(line({ max: listingLimits.ownWord }))
    .max(listingLimits.ownWords, 'too-many')
    .default([]),
};

interface Tagged {
  tags: string[];
  ownWords: string[];
}

const isTagged = ({ tags, ownWords }: Tagged): boolean => tags.length + ownWords.length > 0;
const NEEDS_A_TAG = { path: ['tags'], error: 'required' };

const common = {
  title: line({ min: 5, max: listingLimits.title }),
  /** Slug. */
  area: slug,
  languages: z
    .array(z.enum(languages, 'not-a-choice'), 'required')
    .min(1, 'required')
    .max(listingLimits.languages, 'too-many')
    .default(['nl']),
  /** When somebody can, in their own words. */
  availability: optional(lines({ max: listingLimits.availability })),
  personKind: z.enum(personKinds, 'required'),
  /** Code of the request or the offer that it is an answer to, as it stands on the site. */
  about: optional(z.string().regex(/^[0-9A-Z]{2}-[0-9A-Z]{5}$/, 'not-a-choice')),
  /** Slug of the initiative that offers or asks. */
  initiative: optional(slug),
  visibility: z.enum(visibilities, 'not-a-choice').default('public'),
  /** The last day; a year from now for an offer and half a year for a request when it is left open. */
  until: optional(date),
};

/** What of an offer may be shown; whose it is stands apart. */
export const offerFields = z
  .object({
    ...common,
    ...expertise,
    reach: z.enum(reaches, 'not-a-choice').default('adjacent'),
    /** How many requests at once. */
    capacity: z.coerce
      .number('not-a-number')
      .int('not-a-number')
      .min(1, 'too-small')
      .max(listingLimits.capacity, 'too-large')
      .default(1),
  })
  .refine(isTagged, NEEDS_A_TAG);

/** One thing that help is asked with. */
export const need = z.object(expertise).refine(isTagged, NEEDS_A_TAG);

/** What of a request may be shown. */
export const requestFields = z.object({
  ...common,
  needs: z.array(need, 'required').min(1, 'required').max(listingLimits.needs, 'too-many'),
  /** By when it is needed; the sooner, the higher on the desk. */
  neededBy: optional(date),
});

/** Whole forms, with who fills them in and the wording that was agreed to. */
export const offerForm = z.intersection(
  offerFields,
  submitter(z.literal('expertise-aanbieden-1', 'no-consent')),
);
export const requestForm = z.object({
  ...requestFields.shape,
  ...submitter(z.literal('expertise-vragen-1', 'no-consent')).shape,
});

export type OfferFields = z.infer<typeof offerFields>;
export type RequestFields = z.infer<typeof requestFields>;
export type Need = z.infer<typeof need>;
export type OfferForm = z.infer<typeof offerForm>;
export type RequestForm = z.infer<typeof requestForm>;
