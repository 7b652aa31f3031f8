import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Outbox, Recipient } from '../../../shared/services.mts';
import { configOf } from '../plugin-config.ts';
import { MESSAGE_UID } from '../constants.ts';
import { emptied } from '../emptied.ts';
import { readNetwork } from '../network.ts';
import { writtenMail } from '../rendering/written-mail.ts';
import { oneLine } from '../rules/one-line.ts';
import { domainOf, senderOf } from '../rules/sender.ts';
import { hostOf } from '../host.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { removeMailFiles } from '../transport/remove-files.ts';
import { pluginServices } from './plugin-services.ts';

/** The longest that a mail server takes. */
const address = z.email().max(254);

/** Takes in what other plugins send. */
const outbox = ({ strapi }: { strapi: Core.Strapi }): Outbox => ({
  async put(mails) {
    if (mails.length === 0) return;
    const network = await readNetwork(strapi);
    const { from } = configOf(strapi);
    const domain = domainOf(senderOf({ from, network, host: hostOf(strapi) }));
    const now = new Date();
    const data = mails.map((mail) => ({
      ...addressed(mail.to),
      ...writtenMail(mail, { network: network.name, canAnswer: network.email !== null }),
      letter: mail.letter,
      about: mail.about ?? null,
      emptiedWhenSent: mail.leavesNothing ?? false,
      messageId: `<${randomUUID()}@${domain}>`,
      state: 'queued',
      attempts: 0,
      nextAttemptAt: now,
    }));
    await inTransaction(strapi, async ({ onCommit }) => {
      await strapi.db.query(MESSAGE_UID).createMany({ data });
      onCommit(() => {
        pluginServices(strapi).sender.wake();
      });
    });
  },

  async forget(about) {
    const messages = strapi.db.query(MESSAGE_UID);
    const which = { about: { $in: [...about] } };
    await inTransaction(strapi, async ({ onCommit }) => {
      // First of all, so that a sender with one of them in hand waits for the end of this, and sees it then.
      await messages.updateMany({ where: which, data: { emptiedWhenSent: true } });
      const written = sentRows.parse(
        await messages.findMany({
          select: ['messageId'],
          where: { ...which, state: { $in: ['sent', 'sending'] }, transport: 'files' },
        }),
      );
      await messages.deleteMany({
        where: { ...which, state: { $in: ['queued', 'failed', 'unknown'] } },
      });
      await messages.updateMany({
        where: { ...which, state: { $in: ['sent', 'sending'] } },
        data: emptied,
      });
      onCommit(() => {
        const ids = written.map(({ messageId }) => messageId);
        removeMailFiles(configOf(strapi).folder, ids).catch((error: unknown) => {
          strapi.log.error(`Files of mail that is forgotten stay: ${String(error)}`);
        });
      });
    });
  },
});

const sentRows = z.array(z.object({ messageId: z.string() }));

const addressed = (to: Recipient) => ({
  toName: oneLine(to.name),
  toAddress: address.parse(to.address),
});

export default outbox;
