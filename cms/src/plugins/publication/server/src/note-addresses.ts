import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasPage } from '../../shared/page-path.mts';
import { ADDRESS_UID } from './constants.ts';
import { hasDraftAndPublish } from './rules/public-model.ts';
import { pluginServices } from './services/plugin-services.ts';
import { inTransaction } from './transaction.ts';

const rows = z.array(z.object({ document_id: z.string() }));

/**
 * Writes down where entries stand that were published before addresses were kept, or by something that
 * does not pass through documents. Later changes write it down themselves.
 */
export async function noteAddresses(strapi: Core.Strapi): Promise<void> {
  const { addresses, feed, models } = pluginServices(strapi);
  const known = strapi.db.metadata.get(ADDRESS_UID).tableName;
  for (const model of models.public()) {
    if (!hasPage(model.uid)) continue;
    const table = strapi.db.metadata.get(model.uid).tableName;
    const unknown = strapi.db
      .connection(table)
      .select(`${table}.document_id`)
      .leftJoin(known, (join) => {
        join
          .on(`${known}.slug`, `${table}.slug`)
          .andOnVal(`${known}.entry_type`, model.uid)
          .andOn(`${known}.entry_id`, `${table}.document_id`);
      })
      .whereNull(`${known}.id`)
      .whereNotNull(`${table}.slug`);
    if (hasDraftAndPublish(model)) void unknown.whereNotNull(`${table}.published_at`);
    for (const { document_id: documentId } of rows.parse(await unknown)) {
      await inTransaction(strapi, async ({ trx }) => {
        await feed.lock(trx);
        await feed.append(trx, await addresses.follow(trx, { type: model.uid, documentId }));
      });
    }
  }
}
