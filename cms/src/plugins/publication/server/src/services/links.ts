import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasDraftAndPublish } from '../rules/public-model.ts';
import { isModified } from '../rules/is-modified.ts';
import type { Named } from './feed.ts';
import { pluginServices } from './plugin-services.ts';

const id = z.union([z.number(), z.string()]);
const version = z.object({ id, documentId: z.string(), updatedAt: z.coerce.date() });
const PUBLISHED = { publishedAt: { $notNull: true } };
const DRAFT = { publishedAt: { $null: true } };

/**
 * Strapi removes the links of published entries to an entry that is unpublished, and does not bring
 * them back when it is published again; nor does it make those that an entry had before what it names
 * was published. So a news flash would lose its initiative for good.
 */
const links = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Link published entries to one that was just published, as far as they name it and have no unpublished edits. */
  async restore({ type, documentId }: Named): Promise<void> {
    const target = version
      .nullish()
      .parse(await strapi.db.query(type).findOne({ where: { documentId, ...PUBLISHED } }));
    if (!target) return;
    for (const model of pluginServices(strapi).models.public()) {
      if (!hasDraftAndPublish(model)) continue;
      for (const [name, attribute] of Object.entries(model.attributes)) {
        if (attribute.type !== 'relation' || attribute.target !== type) continue;
        for (const published of await unlinked(strapi, model.uid, name, documentId)) {
          await strapi.db.query(model.uid).update({
            where: { id: published.id },
            data: { [name]: { connect: [{ id: target.id }] } },
          });
          // A link is no edit. Strapi sets the time of each update; its query builder does not.
          await strapi.db
            .queryBuilder(model.uid)
            .where({ id: published.id })
            .update({ updatedAt: published.updatedAt })
            .execute();
        }
      }
    }
  },
});

/** Published versions without the link that their draft has, when that draft holds no other edits. */
async function unlinked(strapi: Core.Strapi, type: string, attribute: string, documentId: string) {
  const drafts = z
    .array(version)
    .parse(
      await strapi.db.query(type).findMany({ where: { ...DRAFT, [attribute]: { documentId } } }),
    );
  const rows = [];
  for (const draft of drafts) {
    const published = version.nullish().parse(
      await strapi.db.query(type).findOne({
        where: { documentId: draft.documentId, ...PUBLISHED },
      }),
    );
    if (!published || isModified(draft, published)) continue;
    const isLinked = await strapi.db
      .query(type)
      .count({ where: { id: published.id, [attribute]: { documentId } } });
    if (isLinked === 0) rows.push(published);
  }
  return rows;
}

export default links;
export type Links = ReturnType<typeof links>;
