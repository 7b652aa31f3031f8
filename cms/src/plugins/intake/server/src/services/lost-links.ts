import type { Core } from '@strapi/strapi';
import { statusLink } from '../constants.ts';
import { claimLostLinks } from '../persistence/lost-links.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { addressKey } from '../rules/lookalikes.ts';
import { siteLinks } from '../site-links.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { postServices } from './post-services.ts';

/** Milliseconds between two letters to one address, so that nobody can fill another's mailbox. */
const BETWEEN = 15 * 60 * 1000;

const lostLinks = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Sends links to all that is open to the address they were sent in with, if there are any. */
  async send(email: string): Promise<void> {
    const now = new Date();
    await inTransaction(strapi, async ({ trx }) => {
      const open = await claimLostLinks(trx, tablesOf(strapi), addressKey(email), {
        now,
        notSince: new Date(now.getTime() - BETWEEN),
      });
      // The address as it was given, which is where the other letters went.
      const contact = open.at(-1)?.contact;
      if (!contact) return;
      const { links, outbox } = postServices(strapi);
      const tokens = await links.issue(open.map(({ id }) => ({ ...statusLink, subject: id })));
      const site = siteLinks(configOf(strapi).siteUrl);
      const submissions = open.map(({ title }, index) => ({
        title,
        statusUrl: site.status(tokens[index] ?? ''),
      }));
      const to = { name: contact.name, address: contact.email };
      // About several at once, so nothing would forget it with one of them.
      await outbox.put([
        { letter: 'submission-links', to, data: { submissions }, leavesNothing: true },
      ]);
    });
  },
});

export default lostLinks;
export type LostLinks = ReturnType<typeof lostLinks>;
