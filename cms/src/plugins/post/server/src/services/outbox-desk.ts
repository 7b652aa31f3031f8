import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  OUTBOX_PAGE_SIZE,
  outboxEntry,
  type MessageState,
  type OutboxAnswer,
  type OutboxQuery,
  type ShownRecipient,
} from '../../../shared/outbox-api.mts';
import { MESSAGE_UID } from '../constants.ts';
import { pluginServices } from './plugin-services.ts';

const ids = z.array(z.object({ id: z.number() }));
/** An emptied mail has no name, address and subject any more. */
const rows = z.array(
  outboxEntry.omit({ recipient: true }).extend({
    subject: z
      .string()
      .nullable()
      .transform((subject) => subject ?? ''),
    toName: z.string().nullable(),
    toAddress: z.string().nullable(),
  }),
);

export type Settled =
  { kind: 'done'; state: MessageState } | { kind: 'refused'; reason: 'not-found' | 'wrong-state' };

/** What staff see of the outbox and may do with it. */
const outboxDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const query = () => strapi.db.query(MESSAGE_UID);

  /** Changes a mail that is in one of these states; somebody else may have been first. */
  async function change(
    id: number,
    from: MessageState[],
    data: { state: MessageState; [attribute: string]: unknown },
  ): Promise<Settled> {
    const { count } = await query().updateMany({ where: { id, state: { $in: from } }, data });
    if (count === 1) return { kind: 'done', state: data.state };
    const isThere = (await query().count({ where: { id } })) === 1;
    return { kind: 'refused', reason: isThere ? 'wrong-state' : 'not-found' };
  }

  return {
    /** @param showsPeople whether who asks may know to whom mail goes */
    async list(question: OutboxQuery, showsPeople: boolean): Promise<OutboxAnswer> {
      const ids = await idsOnPage(strapi, question);
      const found = rows.parse(await query().findMany({ where: { id: { $in: ids } } }));
      const { state } = question;
      const total = await query().count({ where: state === undefined ? {} : { state } });
      return {
        entries: found
          .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
          .map(({ toName, toAddress, ...entry }) => ({
            ...entry,
            recipient: recipientOf(toName, toAddress, showsPeople),
          })),
        total,
        pageCount: Math.max(1, Math.ceil(total / OUTBOX_PAGE_SIZE)),
      };
    },

    /** For a mail that failed, or of which somebody found out that it did not arrive. */
    async resend(id: number): Promise<Settled> {
      const settled = await change(id, ['failed', 'unknown'], {
        ...released,
        state: 'queued',
        attempts: 0,
        nextAttemptAt: new Date(),
      });
      if (settled.kind === 'done') pluginServices(strapi).sender.wake();
      return settled;
    },

    /** For a mail of which somebody found out that it arrived. */
    settle: (id: number): Promise<Settled> =>
      change(id, ['unknown'], { state: 'sent', sentAt: new Date(), ...released }),
  };
};

function recipientOf(
  name: string | null,
  address: string | null,
  showsPeople: boolean,
): ShownRecipient {
  if (!showsPeople) return { kind: 'hidden' };
  if (address === null) return { kind: 'emptied' };
  return { kind: 'shown', name: name ?? '', address };
}

/** A page of the outbox in the order of what needs a person most, the newest first. */
async function idsOnPage(strapi: Core.Strapi, { state, page }: OutboxQuery): Promise<number[]> {
  const table = strapi.db.metadata.get(MESSAGE_UID).tableName;
  const found: unknown = await strapi.db
    .connection(table)
    .select('id')
    .modify((rows) => {
      if (state !== undefined) void rows.where({ state });
    })
    .orderByRaw(
      `CASE state WHEN 'unknown' THEN 0 WHEN 'failed' THEN 1 WHEN 'sending' THEN 2 WHEN 'queued' THEN 3 ELSE 4 END, id DESC`,
    )
    .offset((page - 1) * OUTBOX_PAGE_SIZE)
    .limit(OUTBOX_PAGE_SIZE);
  return ids.parse(found).map(({ id }) => id);
}

/** Whoever held it has nothing more to say of it. */
const released = { sender: null, sendingSince: null, lastError: null };

export default outboxDesk;
export type OutboxDesk = ReturnType<typeof outboxDesk>;
