import { z } from 'zod';
import { combinationLetterData } from './combination-letters.mts';
import { matchingLetterData } from './matching-letters.mts';

/**
 * Every letter that the product sends, with what it needs to be written. The texts themselves are
 * kept by this plugin alone; the others say what to send, and to whom.
 */

const line = z.string().min(1);
const href = z.url();

/** What somebody sent in: an initiative, or an offer or a request of expertise. */
const kind = z.enum(['initiative', 'offer', 'request']);

/** A letter of which a person may change the text before it goes. */
const written = z.object({ kind, title: line, text: line, statusUrl: href });

/** What came in, the first of them by name. */
const news = z.object({
  total: z.number().int().nonnegative(),
  first: z.array(z.object({ title: line, deskUrl: href })),
});

export const letterData = {
  /** To the submitter, at once: what they sent has come in. */
  'submission-received': z.object({
    kind,
    title: line,
    reference: line,
    statusUrl: href,
    /** Where somebody whose address was misused can undo it; works once. */
    disownUrl: href,
  }),
  /** To the submitter: somebody looks at it now. */
  'submission-in-review': z.object({ kind, title: line, statusUrl: href }),
  /** To the submitter: a question about it. */
  'submission-question': written,
  /** To who sent in an initiative: it stands on the site. Of the others `listing-placed` says so. */
  'submission-placed': written.extend({ pageUrl: href }),
  /** To the submitter: it will not be placed, and why. */
  'submission-declined': written,
  /** To the submitter: they took it back, and what they sent has been erased. */
  'submission-withdrawn': z.object({ kind, title: line }),
  /** To the submitter who lost the link: new links to all that is still open. */
  'submission-links': z.object({
    submissions: z.array(z.object({ title: line, statusUrl: href })).min(1),
  }),
  /** To the editor who planned it: it did not go live, or not off the site, at its time. */
  'plan-failed': z.object({
    title: line,
    action: z.enum(['publish', 'unpublish']),
    /** In words: `1 mei 2031 om 10:00`. */
    moment: line,
    reason: line,
    entryUrl: href,
  }),
  /** To moderators, hourly at most. */
  'moderation-digest': z.object({
    received: news,
    answered: news,
    /** How many are open for longer than was promised. */
    late: z.number().int().nonnegative(),
    deskUrl: href,
  }),
  ...matchingLetterData,
  ...combinationLetterData,
} as const;

export type LetterName = keyof typeof letterData;
export type LetterData<N extends LetterName> = z.infer<(typeof letterData)[N]>;

/** Letters whose text a person may change, and what a first text is made of. */
export const suggestionData = {
  'submission-question': z.object({ kind, title: line }),
  'submission-placed': z.object({ kind, title: line }),
  'submission-declined': z.object({
    kind,
    title: line,
    reason: z.enum([
      'not-an-initiative',
      'not-expertise',
      'outside-area',
      'duplicate',
      'incomplete',
      'house-rules',
      'spam',
      'other',
    ]),
  }),
} as const;

export type SuggestedLetter = keyof typeof suggestionData;
export type SuggestionData<N extends SuggestedLetter> = z.infer<(typeof suggestionData)[N]>;
