import { z } from 'zod';
import { searchOutcomes } from './search-counts.mts';

/** The right that the page with questions asks for. */
export const QUESTIONS_ACTION = 'plugin::search-insights.questions.read';

/** What was asked less often than this may say who asked: it is not shown. */
export const FEWEST_SHOWN = 3;
/** How long such a question is kept, in days. */
export const RARE_KEPT_FOR = 31;
/** How long the others are kept, in months. */
export const KEPT_MONTHS = 13;

export const QUESTIONS_PAGE_SIZE = 25;
/** Lines of a file with all of them. */
export const MOST_IN_FILE = 5000;

export const questionViews = ['nothing', 'asked'] as const;
/** In months, this one included. */
export const periods = [1, 3, 12] as const;

/** Question of `GET /search-insights/questions`, and of `…/questions/all`, which has no pages. */
export const questionsQuery = z.object({
  view: z.enum(questionViews).default('nothing'),
  months: z.coerce.number().pipe(z.literal(periods)).default(1),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const askedQuestion = z.object({
  words: z.string(),
  asked: z.number().int(),
  /** Of these: without any page, and with pages that have only some of the words. */
  nothing: z.number().int(),
  partial: z.number().int(),
  /** What came of it the last time. */
  outcome: z.enum(searchOutcomes),
  /** The same question on the site. */
  url: z.string(),
});

export const questionsAnswer = z.object({
  questions: z.array(askedQuestion),
  total: z.number().int(),
  /** The one asked for, or the last when there are not so many. */
  page: z.number().int(),
  pageCount: z.number().int(),
});

export type QuestionView = (typeof questionViews)[number];
export type Period = (typeof periods)[number];
export type QuestionsQuery = z.infer<typeof questionsQuery>;
export type AskedQuestion = z.infer<typeof askedQuestion>;
export type QuestionsAnswer = z.infer<typeof questionsAnswer>;
