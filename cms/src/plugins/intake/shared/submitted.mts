import { z } from 'zod';
import { initiativeFields } from './initiative-form.mts';
import { offerFields, requestFields } from './listing-form.mts';

/** What was submitted, of whatever kind: the fields that are shown once it is placed. */
export const submitted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('initiative'), fields: initiativeFields }),
  z.object({ kind: z.literal('offer'), fields: offerFields }),
  z.object({ kind: z.literal('request'), fields: requestFields }),
]);
export type Submitted = z.infer<typeof submitted>;
