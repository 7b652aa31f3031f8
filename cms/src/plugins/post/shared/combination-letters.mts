import { z } from 'zod';

/** Letters on combinations of initiatives that help each other. */

const line = z.string().min(1);
const href = z.url();

export const combinationLetterData = {
  /** To each who takes part: do you join? Names nobody. */
  'combination-ask': z.object({
    turn: z.enum(['first', 'reminder', 'again']),
    title: line,
    /** Of the coordinator; may be empty. */
    message: z.string(),
    /** Titles of what was offered and asked, from the side of who reads it. */
    gifts: z
      .array(z.object({ role: z.enum(['give', 'get', 'others']), offer: line, request: line }))
      .min(1),
    /** In words: `1 mei 2031`. */
    until: line,
    answerUrl: href,
  }),
  /** To each: who the others are, once all said yes. */
  'combination-agreed': z.object({
    title: line,
    gifts: z.array(z.object({ from: line, to: line, offer: line, request: line })).min(1),
    others: z
      .array(z.object({ initiative: line, name: line, email: line, phone: z.string().nullable() }))
      .min(1),
    /** Whether it stands on the site from now on. */
    isShown: z.boolean(),
  }),
  /** To who was asked before: it does not go on. Not by whom. */
  'combination-ended': z.object({
    title: z.string(),
    end: z.enum(['declined', 'expired', 'withdrawn', 'listing-gone', 'done']),
  }),
  /** To each, two weeks after: what came of it? */
  'combination-outcome': z.object({
    turn: z.enum(['first', 'reminder']),
    title: line,
    answerUrl: href,
  }),
} as const;
