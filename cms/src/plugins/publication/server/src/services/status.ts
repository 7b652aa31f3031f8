import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasPage, pagePath, shownAt } from '../../../shared/page-path.mts';
import { PLUGIN } from '../constants.ts';
import { entryStatus, type EntryStatus } from '../rules/entry-status.ts';
import { hasDraftAndPublish, isPublic } from '../rules/public-model.ts';
import { pluginServices } from './plugin-services.ts';

const published = z.object({
  slug: z.string().nullish(),
  publishedAt: z.coerce.date().nullish(),
  updatedAt: z.coerce.date(),
});

/** Whether an entry is live, for the panel beside it in the admin. */
const status = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Null for a type that is not on the site. */
  async of(type: string, documentId: string): Promise<EntryStatus | null> {
    const { feed, followers, models, siteReports } = pluginServices(strapi);
    const model = models.find(type);
    if (!model || !isPublic(model)) return null;
    const draftAndPublish = hasDraftAndPublish(model);
    const row: unknown = await strapi.db.query(type).findOne({
      where: { documentId, ...(draftAndPublish ? { publishedAt: { $notNull: true } } : {}) },
    });
    const entry = published.safeParse(row).data;
    const since = entry?.publishedAt ?? entry?.updatedAt ?? null;
    const siteUrl = z.string().parse(strapi.plugin(PLUGIN).config('siteUrl'));
    const path = hasPage(type) && entry?.slug ? pagePath(type, entry.slug) : shownAt(type);
    return entryStatus({
      publishedAt: since?.toISOString() ?? null,
      url: new URL(path, siteUrl).href,
      lastChange: await feed.lastOf({ type, documentId }),
      follower: followers.current(),
      failure: siteReports.current()?.failures.find((failure) => failure.path === path) ?? null,
      now: Date.now(),
    });
  },
});

export default status;
export type Status = ReturnType<typeof status>;
