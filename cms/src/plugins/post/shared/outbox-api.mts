import { z } from 'zod';

/**
 * Where a mail stands. `unknown`: it was being handed over when contact was lost, so it may have
 * arrived; it is never sent again by itself.
 */
export const messageStates = ['queued', 'sending', 'sent', 'failed', 'unknown'] as const;
export type MessageState = (typeof messageStates)[number];

/** To whom a mail goes: not for everybody to see, and forgotten some time after it was sent. */
const recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown'), name: z.string(), address: z.string() }),
  z.object({ kind: z.literal('hidden') }),
  z.object({ kind: z.literal('emptied') }),
]);

/** One line of the outbox, as staff see it. Its text is not part of it. */
export const outboxEntry = z.object({
  id: z.number().int(),
  letter: z.string(),
  recipient,
  /** Empty when it is no longer kept. */
  subject: z.string(),
  state: z.enum(messageStates),
  attempts: z.number().int(),
  /** ISO 8601. */
  createdAt: z.string(),
  nextAttemptAt: z.string(),
  sentAt: z.string().nullable(),
  lastError: z.string().nullable(),
});

export const OUTBOX_PAGE_SIZE = 25;

/** Question of `GET /post/outbox`. */
export const outboxQuery = z.object({
  state: z.enum(messageStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** Its answer. What needs a person stands first: unknown, failed, queued, then the others. */
export const outboxAnswer = z.object({
  entries: z.array(outboxEntry),
  total: z.number().int(),
  pageCount: z.number().int(),
});

export type ShownRecipient = z.infer<typeof recipient>;
export type OutboxEntry = z.infer<typeof outboxEntry>;
export type OutboxQuery = z.infer<typeof outboxQuery>;
export type OutboxAnswer = z.infer<typeof outboxAnswer>;

/** The rights that the pages of the outbox ask for. */
export const outboxActions = {
  read: 'plugin::post.outbox.read',
  resend: 'plugin::post.outbox.resend',
} as const;
