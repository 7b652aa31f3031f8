import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MESSAGE_UID } from '../constants.ts';
import { emptied } from '../emptied.ts';
import { configOf } from '../plugin-config.ts';
import type { Outcome } from '../rules/delivery.ts';
import { removeMailFiles } from '../transport/remove-files.ts';
import type { TransportName } from '../transport/transport.ts';

const waiting = z.object({
  id: z.number(),
  messageId: z.string(),
  toName: z.string(),
  toAddress: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attempts: z.number(),
  createdAt: z.coerce.date(),
});

/** One that was forgotten: see `emptied`. */
const forgottenMail = z.object({ messageId: z.string(), toAddress: z.null() });

/** A mail that waits to be sent. */
export type WaitingMessage = z.infer<typeof waiting>;

/** Who sends, and how: written beside each mail before it is handed over. */
export interface Holder {
  sender: string;
  transport: TransportName;
}

/** The side of the outbox that the sender works with. */
const queue = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(MESSAGE_UID);

  return {
    /**
     * The mail whose turn it is, now held by this sender. That is committed before anything is handed
     * over, so a mail of which this is known either was not handed over yet, or may have arrived.
     */
    async claim(holder: Holder, now: Date): Promise<WaitingMessage | null> {
      for (;;) {
        const found: unknown = await query().findOne({
          where: { state: 'queued', nextAttemptAt: { $lte: now } },
          orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
        });
        const message = waiting.nullable().parse(found);
        if (!message) return null;
        const { count } = await query().updateMany({
          where: { id: message.id, state: 'queued' },
          data: {
            ...holder,
            state: 'sending',
            sendingSince: now,
            attempts: message.attempts + 1,
          },
        });
        // Another instance may have been first.
        if (count === 1) return { ...message, attempts: message.attempts + 1 };
      }
    },

    /**
     * Writes down what became of it. One that was called unknown meanwhile is corrected, since this is
     * better known; one that a person settled or sent again is left alone.
     */
    async record(
      id: number,
      { sender, transport }: Holder,
      outcome: Outcome,
      now: Date,
    ): Promise<void> {
      const { count } = await query().updateMany({
        where: { id, sender, state: { $in: ['sending', 'unknown'] } },
        data: {
          state: outcome.state,
          sendingSince: null,
          ...(outcome.state === 'sent' ? { sentAt: now, lastError: null } : {}),
          ...(outcome.state === 'queued'
            ? { nextAttemptAt: new Date(now.getTime() + outcome.waitFor), sender: null }
            : {}),
          ...('error' in outcome ? { lastError: outcome.error } : {}),
        },
      });
      const found: unknown = await query().findOne({ where: { id } });
      const forgotten = forgottenMail.safeParse(found);
      if (count === 1 && forgotten.success) {
        // While it was on its way. As a file it never leaves; one that did not go will not go any more.
        if (transport === 'files') {
          await removeMailFiles(configOf(strapi).folder, [forgotten.data.messageId]);
        }
        if (outcome.state !== 'sent') await query().deleteMany({ where: { id } });
        return;
      }
      if (outcome.state === 'sent') {
        await query().updateMany({
          where: { id, state: 'sent', emptiedWhenSent: true },
          data: emptied,
        });
      }
    },

    /**
     * Settles what dead instances were sending. A file is written under a fixed name, so that may be
     * done again; what a mail server may have got is unknown.
     * @param since only what is being sent since before this moment
     */
    async recover(since: Date): Promise<void> {
      const left = { state: 'sending', sendingSince: { $lte: since } };
      await query().deleteMany({ where: { ...left, toAddress: { $null: true } } });
      await query().updateMany({
        where: { ...left, transport: 'files' },
        data: { state: 'queued', sendingSince: null, sender: null },
      });
      await query().updateMany({
        where: { ...left, transport: 'smtp' },
        data: { state: 'unknown', lastError: 'INTERRUPTED' },
      });
    },
  };
};

export default queue;
export type Queue = ReturnType<typeof queue>;
