import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { hasPage, pagePath } from '../../../shared/page-path.mts';
import { ADDRESS_UID } from '../constants.ts';
import { addressSteps, isHeard, type AddressStep } from '../rules/address-steps.ts';
import { hasDraftAndPublish } from '../rules/public-model.ts';
import type { Named } from './feed.ts';
import { pluginServices } from './plugin-services.ts';
import type { Selection } from './public-entries.ts';

type Row = Record<string, unknown>;

const row = z.object({
  document_id: z.string(),
  entry_type: z.string(),
  entry_id: z.string(),
  slug: z.string(),
  is_former: z.coerce.boolean(),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
});
const COLUMNS = Object.keys(row.shape);

const standing = z.object({ slug: z.string().nullish() }).nullish();
const stored = z.object({ document_id: z.string() });

/** Where entries were published. Of the addresses, the site reads those where none stands any more. */
const addresses = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.metadata.get(ADDRESS_UID).tableName;

  async function slugOf({ type, documentId }: Named): Promise<string | null> {
    const model = pluginServices(strapi).models.find(type);
    const isDrafted = model !== undefined && hasDraftAndPublish(model);
    const found: unknown = await strapi.db.query(type).findOne({
      select: ['slug'],
      where: { documentId, ...(isDrafted ? { publishedAt: { $notNull: true } } : {}) },
    });
    return standing.parse(found)?.slug ?? null;
  }

  async function take(trx: Knex.Transaction, { type, documentId }: Named, step: AddressStep) {
    const now = new Date();
    const { slug } = step;
    if (step.kind === 'add') {
      await trx(table()).insert({
        document_id: randomUUID(),
        entry_type: type,
        entry_id: documentId,
        slug,
        is_former: false,
        created_at: now,
        updated_at: now,
      });
      return;
    }
    const change =
      step.kind === 'take'
        ? { entry_id: documentId, is_former: false, gone_since: null }
        : { is_former: true };
    await trx(table())
      .where({ entry_type: type, slug })
      .update({ ...change, updated_at: now });
  }

  return {
    /**
     * Writes down where an entry stands now, in the transaction of the change that put it there.
     * @returns the addresses that the site must hear of
     */
    async follow(trx: Knex.Transaction, entry: Named): Promise<Named[]> {
      const { type, documentId } = entry;
      if (!hasPage(type)) return [];
      const slug = await slugOf(entry);
      const rows = z.array(row).parse(
        await trx(table())
          .select(COLUMNS)
          .where({ entry_type: type, entry_id: documentId })
          .orWhere({ entry_type: type, slug: slug ?? '' }),
      );
      const known = rows.map((r) => ({ slug: r.slug, entryId: r.entry_id, isFormer: r.is_former }));
      const steps = addressSteps(known, { entryId: documentId, slug });
      for (const step of steps) await take(trx, entry, step);
      if (slug === null && (await isDeleted(entry))) {
        await trx(table())
          .where({ entry_type: type, entry_id: documentId, gone_since: null })
          .update({ gone_since: new Date() });
      }
      const heard = new Set(steps.filter(isHeard).map((step) => step.slug));
      return rows.filter((r) => heard.has(r.slug)).map((r) => named(r.document_id));
    },

    /** Addresses where no entry stands any more, in their public form. */
    async readFormer(selection: Selection, limit: number): Promise<Row[]> {
      const query = strapi.db.connection(table()).select(COLUMNS).where({ is_former: true });
      if ('ids' in selection) void query.whereIn('document_id', [...selection.ids]);
      else void query.where('document_id', '>', selection.after);
      const found: unknown = await query.orderBy('document_id').limit(limit);
      return z
        .array(row)
        .parse(found)
        .flatMap((r) => (hasPage(r.entry_type) ? [{ ...r, type: r.entry_type }] : []))
        .map((r) => ({
          id: r.document_id,
          createdAt: r.created_at,
          updatedAt: r.updated_at,
          path: pagePath(r.type, r.slug),
          type: r.type,
          entry: r.entry_id,
        }));
    },

    /** Forgets those of entries that were deleted before this. @returns what the site must hear of */
    async forget(trx: Knex.Transaction, goneBefore: Date): Promise<Named[]> {
      const gone = () => trx(table()).where('gone_since', '<', goneBefore);
      const rows = z.array(stored).parse(await gone().select('document_id'));
      await gone().delete();
      return rows.map((r) => named(r.document_id));
    },
  };

  async function isDeleted({ type, documentId }: Named): Promise<boolean> {
    return (await strapi.db.query(type).count({ where: { documentId } })) === 0;
  }
};

const named = (documentId: string): Named => ({ type: ADDRESS_UID, documentId });

export default addresses;
export type Addresses = ReturnType<typeof addresses>;
