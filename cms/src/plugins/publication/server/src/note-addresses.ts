import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { hasPage } from '../../shared/page-path.mts';
import { ADDRESS_UID } from './constants.ts';
import { hasDraftAndPublish, type Model } from './rules/public-model.ts';
import { pluginServices } from './services/plugin-services.ts';
import { inTransaction } from '../../../server-parts/transaction.ts';

const rows = z.array(z.object({ document_id: z.string(), slug: z.string() }));

/** Rows that go into the database in one statement, which holds so many values at most. */
const AT_ONCE = 100;

/**
 * Writes down where entries stand that were published before addresses were kept. Later changes write it
 * down themselves.
 */
export async function noteAddresses(strapi: Core.Strapi): Promise<void> {
  const { feed, models } = pluginServices(strapi);
  for (const model of models.public()) {
    if (!hasPage(model.uid)) continue;
    await inTransaction(strapi, async ({ trx }) => {
      await feed.lock(trx);
      await noteUnknown(strapi, trx, model);
    });
  }
}

async function noteUnknown(strapi: Core.Strapi, trx: Knex.Transaction, model: Model) {
  const known = strapi.db.metadata.get(ADDRESS_UID).tableName;
  const table = strapi.db.metadata.get(model.uid).tableName;
  const unknown = trx(table)
    .distinct(`${table}.document_id`, `${table}.slug`)
    .leftJoin(known, (join) => {
      join.on(`${known}.slug`, `${table}.slug`).andOnVal(`${known}.entry_type`, model.uid);
    })
    .whereNull(`${known}.id`)
    .whereNotNull(`${table}.slug`);
  if (hasDraftAndPublish(model)) void unknown.whereNotNull(`${table}.published_at`);
  const found = rows.parse(await unknown);
  const now = new Date();
  for (let start = 0; start < found.length; start += AT_ONCE) {
    await trx(known).insert(
      found.slice(start, start + AT_ONCE).map((row) => ({
        document_id: randomUUID(),
        entry_type: model.uid,
        entry_id: row.document_id,
        slug: row.slug,
        is_former: false,
        created_at: now,
        updated_at: now,
      })),
    );
  }
}
