import { languages, personKinds } from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';
import { listingKinds } from './states.mts';

/** An offer or a request without anything that says whose it is. */
export const card = z.object({
  kind: z.enum(listingKinds),
  /** What people can name it by: `K7-M3QP`. */
  code: z.string(),
  title: z.string(),
  text: z.string(),
  /** Names of the concepts that were ticked, and own words. */
  tags: z.array(z.string()),
  /** Name of the area. */
  area: z.string().nullable(),
  personKind: z.enum(personKinds),
  languages: z.array(z.enum(languages)),
  availability: z.string().nullable(),
});
export type Card = z.infer<typeof card>;
