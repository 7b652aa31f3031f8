import type { Core } from '@strapi/strapi';
import { forgottenBefore } from '../rules/address-steps.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

/** Forgets where entries stood that were deleted long ago. */
export async function forgetAddresses(strapi: Core.Strapi, now: Date): Promise<void> {
  const { addresses, feed } = pluginServices(strapi);
  await inTransaction(strapi, async ({ trx, onCommit }) => {
    await feed.lock(trx);
    await feed.append(trx, await addresses.forget(trx, forgottenBefore(now)));
    onCommit(() => {
      feed.wake();
    });
  });
}
