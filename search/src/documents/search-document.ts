import { z } from 'zod';
import { searchKinds } from './searchable-page.ts';

const optionalText = z.string().nullable();

/** Dates are kept as ISO 8601 in UTC: as text they then sort, and compare in filters, as dates. */
const instant = z.iso.datetime().nullable();

/** What may be shown of a page. */
export const shownDocument = z.object({
  /** Meilisearch takes letters, digits, hyphens and underscores. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,511}$/),
  kind: z.enum(searchKinds),
  title: z.string(),
  summary: z.string(),
  text: z.string(),
  url: z.string(),
  policyFields: z.array(z.string()),
  area: optionalText,
  /** The area and those above it. */
  areas: z.array(z.string()),
  stage: optionalText,
  date: instant,
  startsAt: instant,
  endsAt: instant,
  organisationKind: optionalText,
  picture: optionalText,
  /** Under the name and in the form in which Meilisearch finds what is near. */
  _geo: z
    .object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
    .nullable(),
});

/** What the Dutch layer adds to it: searched, never shown. */
const dutchAttributes = z.object({
  headForms: z.string(),
  textForms: z.string(),
  headParts: z.string(),
  textParts: z.string(),
  related: z.string(),
});

/** One public page as it stands in the index. */
export const searchDocument = shownDocument.extend(dutchAttributes.shape);

export type SearchDocument = z.infer<typeof searchDocument>;
