import { z } from 'zod';
import { limits } from './limits.mts';
import { submitter } from './person.mts';
import { slug } from './slug.mts';
import { line, lines, optional } from './text.mts';

// The same as in the public contract of the cms; a test keeps them equal.
export const formStages = ['idea', 'starting', 'running', 'completed'] as const;
export const formOrganisationKinds = [
  'person',
  'residents-group',
  'association',
  'foundation',
  'cooperative',
  'social-enterprise',
  'institution',
] as const;
export const placeVisibilities = ['neighbourhood', 'exactly'] as const;

const count = (max: number) =>
  optional(
    z
      .union([z.number(), z.string().transform((text) => Number(text.trim()))], 'not-a-number')
      .pipe(z.number('not-a-number').int('not-a-number').min(0, 'too-small').max(max, 'too-large')),
  );

const year = optional(
  z
    .union([z.number(), z.string().transform((text) => Number(text.trim()))], 'not-a-number')
    .pipe(
      z
        .number('not-a-number')
        .int('not-a-number')
        .min(limits.firstYear, 'too-small')
        .max(limits.lastYear, 'too-large'),
    ),
);

/** People type addresses of sites without their beginning. */
const website = optional(
  line({ max: limits.website })
    .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
    .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'not-a-website' })),
);

/** Names a photo that was sent before; nobody can guess one. */
export const photoId = z.string('unknown-photo').regex(/^[\w-]{22,64}$/, 'unknown-photo');

const photo = z.object({
  id: photoId,
  alternativeText: line({ max: limits.alternativeText }),
});

const part = optional(lines({ max: limits.planPart }));

/** The parts of a plan (mission row PA1) that come after the description; each may be skipped. */
const plan = z.object({
  locations: part,
  preparation: z
    .array(
      z.object({ step: line({ max: limits.preparationStep }), done: z.boolean().default(false) }),
    )
    .max(limits.preparationSteps, 'too-many')
    .default([]),
  execution: part,
  benefits: part,
  stillNeeded: part,
  furtherOptions: part,
});

/** What of a submitted initiative is shown when it is placed. */
export const initiativeFields = z.object({
  title: line({ min: 3, max: limits.title }),
  summary: lines({ min: 10, max: limits.summary }),
  description: lines({ min: 10, max: limits.description }),
  stage: z.enum(formStages, 'required'),
  /** Slugs. */
  policyFields: z
    .array(slug, 'required')
    .min(1, 'required')
    .max(limits.policyFields, 'too-many')
    .transform((slugs) => [...new Set(slugs)]),
  /** Slug. */
  area: slug,
  organisationKind: optional(z.enum(formOrganisationKinds, 'not-a-choice')),
  organisationName: optional(line({ max: limits.organisationName })),
  paidStaff: count(limits.people),
  volunteers: count(limits.people),
  members: count(limits.members),
  startYear: year,
  website,
  /** Where it is, if it has a place of its own. Shown only when the submitter says so. */
  address: optional(line({ max: limits.address })),
  showPlace: z.enum(placeVisibilities, 'not-a-choice').default('neighbourhood'),
  plan: plan.prefault({}),
  photos: z.array(photo).max(limits.photos, 'too-many').default([]),
});

/** All that the form for an initiative takes. What is not named here is left out. */
export const initiativeForm = z.object({
  ...initiativeFields.shape,
  ...submitter(z.literal('aanmelden-1', 'no-consent')).shape,
});

export type InitiativeFields = z.infer<typeof initiativeFields>;
export type InitiativeForm = z.infer<typeof initiativeForm>;
