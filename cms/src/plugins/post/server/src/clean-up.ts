import type { Core } from '@strapi/strapi';
import type { Job } from '../../shared/services.mts';
import { LINK_UID, MESSAGE_UID } from './constants.ts';
import { emptied } from './emptied.ts';
import { configOf } from './plugin-config.ts';
import { removeOldMailFiles } from './transport/remove-old-files.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long things are kept after they have done their work. */
const keptFor = {
  contentOfSentMail: 7 * DAY,
  mail: 90 * DAY,
  mailAsFile: 30 * DAY,
  expiredLinks: 30 * DAY,
};

/** Forgets what is no longer needed, above all who got mail and what it said. */
export const cleanUp = (strapi: Core.Strapi): Job => ({
  name: 'post-clean-up',
  everyMinutes: 24 * 60,
  async run(now) {
    const ago = (age: number) => new Date(now.getTime() - age);
    const before = (age: number) => ({ $lt: ago(age) });
    const messages = strapi.db.query(MESSAGE_UID);
    await messages.updateMany({
      where: {
        state: 'sent',
        sentAt: before(keptFor.contentOfSentMail),
        toAddress: { $notNull: true },
      },
      data: emptied,
    });
    await messages.deleteMany({
      where: { state: { $in: ['sent', 'failed', 'unknown'] }, createdAt: before(keptFor.mail) },
    });
    await removeOldMailFiles(configOf(strapi).folder, ago(keptFor.mailAsFile));
    await strapi.db
      .query(LINK_UID)
      .deleteMany({ where: { expiresAt: before(keptFor.expiredLinks) } });
  },
});
