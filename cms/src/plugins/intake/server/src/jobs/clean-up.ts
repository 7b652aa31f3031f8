import type { Core } from '@strapi/strapi';
import { expiredSubmissions } from '../persistence/expired.ts';
import { findPhoto, forgetHeldBefore } from '../persistence/photos.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { retentionAt } from '../rules/retention.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

/** Erases what has been kept long enough, and photos that no form came for. */
export async function cleanUp(strapi: Core.Strapi, now: Date): Promise<void> {
  const tables = tablesOf(strapi);
  const { photos, submissions } = pluginServices(strapi);
  const retention = retentionAt(now, configOf(strapi));
  for (const id of await expiredSubmissions(strapi.db.connection, tables, retention)) {
    await submissions.command(id, { type: 'erase' });
  }
  const forgotten = await inTransaction(strapi, ({ trx }) =>
    forgetHeldBefore(trx, tables, retention.heldBefore),
  );
  await photos.files.remove(forgotten);
  // A crash can leave a file of which nothing was written down.
  for (const id of await photos.files.olderThan(retention.heldBefore)) {
    if (await findPhoto(strapi.db.connection, tables, id)) continue;
    await photos.files.remove([id]);
  }
}
