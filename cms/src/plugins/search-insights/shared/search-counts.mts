import { z } from 'zod';
import { countableWords } from './countable-words.mts';

/** What the site tells the cms of what its visitors ask: never who, nor at which moment of a month. */

/** Questions in one batch. */
export const MOST_IN_BATCH = 200;

/** What came of a question: pages with all of its words, pages with some of them, or no page. */
export const searchOutcomes = ['found', 'partial', 'nothing'] as const;
export type SearchOutcome = (typeof searchOutcomes)[number];

const count = z.number().int().nonnegative().max(1_000_000);

/** How often the same words were asked in one month, since they were told last. */
export const searchCount = z
  .strictObject({
    words: z.string().refine((words) => countableWords(words) === words),
    /** `2031-05`. */
    month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
    asked: count.min(1),
    nothing: count,
    partial: count,
    /** Of the last time. */
    outcome: z.enum(searchOutcomes),
  })
  .refine(({ asked, nothing, partial }) => nothing + partial <= asked);

/** Body of `POST /api/search-insights/counts`. The same batch may come again: it is counted once. */
export const searchCountsBatch = z.strictObject({
  id: z.uuid(),
  counts: z
    .array(searchCount)
    .min(1)
    .max(MOST_IN_BATCH)
    .refine((counts) => {
      const keys = counts.map(({ words, month }) => `${month} ${words}`);
      return new Set(keys).size === keys.length;
    }),
});

export type SearchCount = z.infer<typeof searchCount>;
export type SearchCountsBatch = z.infer<typeof searchCountsBatch>;
