import { z } from 'zod';

const judgedText = z.object({
  id: z.string(),
  text: z.string(),
  /** Ids of concepts, or people's own words. */
  tags: z.array(z.string()).nullish(),
});

export type JudgedText = z.infer<typeof judgedText>;

/** A file with requests and offers; how well they fit is not needed to rank them. */
export const judgedMatches = z.object({
  requests: z.array(judgedText),
  offers: z.array(judgedText),
  qrels: z.record(z.string(), z.record(z.string(), z.number())).default({}),
});

export type JudgedMatches = z.infer<typeof judgedMatches>;
