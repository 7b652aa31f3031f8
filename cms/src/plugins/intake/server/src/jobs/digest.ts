import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LetterData } from '@burgerwerf/plugin-post/shared';
import { PLUGIN } from '../constants.ts';
import { readNews, type News } from '../persistence/news.ts';
import { countViews } from '../persistence/queue.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { lateBefore } from '../rules/late.ts';
import { postServices } from '../services/post-services.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

/** Longer than a transaction takes: what is younger waits for the next letter. */
const SETTLED_AFTER = 60_000;

const number = z.number().int().nonnegative();

/** Tells moderators what came in since the last time, if anything did. */
export async function sendDigest(strapi: Core.Strapi, now: Date): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN, key: 'digest-until' });
  const tables = tablesOf(strapi);
  const { answerWithinDays, cmsUrl } = configOf(strapi);
  await inTransaction(strapi, async ({ trx }) => {
    const after = number.catch(0).parse(await store.get({}));
    const news = await readNews(trx, tables, {
      after,
      before: new Date(now.getTime() - SETTLED_AFTER),
    });
    if (news.until === after) return;
    await store.set({ value: news.until });
    if (news.received.total + news.answered.total === 0) return;
    const lateSince = lateBefore(now, answerWithinDays);
    const { late } = await countViews(trx, tables, { me: '', lateBefore: lateSince });
    const deskUrl = new URL(`/admin/plugins/${PLUGIN}`, cmsUrl).href;
    const listed = ({ total, first }: News['received']) => ({
      total,
      first: first.map(({ id, title }) => ({ title, deskUrl: `${deskUrl}/${id}` })),
    });
    const data: LetterData<'moderation-digest'> = {
      received: listed(news.received),
      answered: listed(news.answered),
      late,
      deskUrl,
    };
    const recipients = await pluginServices(strapi).staff.toldOfNews();
    await postServices(strapi).outbox.put(
      // It names submissions that may be erased before the outbox would forget them by itself.
      recipients.map((to) => ({ letter: 'moderation-digest', to, data, leavesNothing: true })),
    );
  });
}
