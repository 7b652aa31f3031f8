import { z } from 'zod';

/** Letters on offers and requests of expertise. What strangers wrote is shortened, and nothing in it becomes a link. */

const line = z.string().min(1);
const href = z.url();
const kind = z.enum(['offer', 'request']);
const side = z.enum(['helper', 'requester']);

/** An offer or a request without anything that says whose it is. */
const card = z.object({
  title: line,
  text: line,
  tags: z.array(z.string()),
  area: z.string().nullable(),
});

export const matchingLetterData = {
  /** To who placed it: it is there, and here it can be managed. */
  'listing-placed': z.object({
    kind,
    title: line,
    code: line,
    /** Whether it stands on the site. */
    isPublic: z.boolean(),
    manageUrl: href,
  }),
  /** To who placed it: it ends soon, and can be renewed. */
  'listing-expires': z.object({
    kind,
    title: line,
    /** In words: `1 mei 2031`. */
    until: line,
    manageUrl: href,
  }),
  /** To who placed it: it has been erased. */
  'listing-erased': z.object({ kind }),
  /** To a helper: can you help with this? Names nobody. */
  'proposal-ask': z.object({
    turn: z.enum(['first', 'reminder', 'again']),
    /** Of the coordinator; may be empty. */
    message: z.string(),
    request: card,
    /** In words. */
    until: line,
    answerUrl: href,
  }),
  /** To a requester: somebody can help, do you want to meet? Names nobody. */
  'proposal-confirm': z.object({
    turn: z.enum(['first', 'reminder']),
    /** Of the own request. */
    title: line,
    offer: card,
    until: line,
    answerUrl: href,
  }),
  /** To each side: who the other is, once both said yes. */
  'proposal-exchanged': z.object({
    side,
    /** Of the request. */
    title: line,
    other: z.object({ name: line, email: line, phone: z.string().nullable() }),
  }),
  /** To who heard of it before: it does not go on. */
  'proposal-ended': z.object({
    side,
    /** Of the request. */
    title: line,
    end: z.enum([
      'declined-by-helper',
      'declined-by-requester',
      'expired',
      'withdrawn',
      'listing-gone',
      'done',
    ]),
  }),
  /** To each side, two weeks after: what came of it? */
  'proposal-outcome': z.object({
    turn: z.enum(['first', 'reminder']),
    side,
    title: line,
    answerUrl: href,
  }),
  /** To a requester, weekly at most: new offers that fit. */
  'new-offers': z.object({
    title: line,
    offers: z.array(card).min(1),
    manageUrl: href,
  }),
  /** To coordinators, weekly: what ends soon and what waits. */
  'matching-digest': z.object({
    expiring: z.array(z.object({ kind, title: line, until: line })),
    /** Open requests for which nobody was asked. */
    unasked: z.array(z.object({ title: line })),
    deskUrl: href,
  }),
} as const;
