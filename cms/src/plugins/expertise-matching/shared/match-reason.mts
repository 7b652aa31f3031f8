import { z } from 'zod';

const count = z.number().int().nonnegative();

/** Why an offer is shown. Names of concepts and themes are in words; the sentence is for who shows it. */
export const matchReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('same-expertise'), concept: z.string() }),
  z.object({
    code: z.literal('recognised'),
    concept: z.string(),
    need: z.string().nullable(),
    offer: z.string().nullable(),
  }),
  z.object({
    code: z.literal('same-theme'),
    theme: z.string(),
    need: z.string(),
    offer: z.string(),
  }),
  z.object({ code: z.literal('related-expertise'), need: z.string(), offer: z.string() }),
  z.object({ code: z.literal('same-words'), words: z.array(z.string()) }),
  z.object({ code: z.literal('distance'), distance: z.enum(['same', 'adjacent', 'further']) }),
  z.object({ code: z.literal('room-left'), count }),
]);
export type MatchReason = z.infer<typeof matchReason>;
