import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasDraftAndPublish } from '../rules/public-model.ts';
import type { Named } from './feed.ts';
import { pluginServices } from './plugin-services.ts';

const row = z.looseObject({
  documentId: z.string(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  words: z.string().nullish(),
  slug: z.string().nullish(),
  publishedAt: z.unknown(),
});

/** An entry as lists name it. */
export interface NamedEntry extends Named {
  title: string;
  slug: string | null;
  /** Whether it is on the site. */
  isPublic: boolean;
}

/** What the plugin needs to know of entries besides their public form. */
const entries = ({ strapi }: { strapi: Core.Strapi }) => ({
  async isPublic({ type, documentId }: Named): Promise<boolean> {
    const model = pluginServices(strapi).models.find(type);
    const published = model && hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {};
    return (await strapi.db.query(type).count({ where: { documentId, ...published } })) > 0;
  },

  /** With who made it, on which rights may depend; null when it is not there. */
  async withMaker({ type, documentId }: Named): Promise<Record<string, unknown> | null> {
    const found: unknown = await strapi.db.query(type).findOne({
      where: { documentId },
      populate: { createdBy: { populate: { roles: true } } },
    });
    return z.record(z.string(), z.unknown()).nullish().parse(found) ?? null;
  },

  /** Entries of one type by their documentId. The name is that on the site, or else that of the draft. */
  async named(type: string, where: object): Promise<Map<string, NamedEntry>> {
    const model = pluginServices(strapi).models.find(type);
    const names = new Map<string, NamedEntry>();
    if (!model) return names;
    const found = z.array(row).parse(await strapi.db.query(type).findMany({ where }));
    for (const { documentId, title, name, words, slug, publishedAt } of found) {
      const isPublic = !hasDraftAndPublish(model) || publishedAt !== null;
      if (names.get(documentId)?.isPublic) continue;
      const shown = title ?? name ?? words ?? '';
      names.set(documentId, { type, documentId, title: shown, slug: slug ?? null, isPublic });
    }
    return names;
  },
});

export default entries;
export type Entries = ReturnType<typeof entries>;
