import type { Core } from '@strapi/strapi';
import { combinationsDue } from '../persistence/combinations.ts';
import { listingsDue } from '../persistence/listings.ts';
import { proposalsDue } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { pluginServices } from '../services/plugin-services.ts';

/** Reminds, expires and asks what is due. */
export async function turnClock(strapi: Core.Strapi, now: Date): Promise<void> {
  const { combinations, listings, proposals } = pluginServices(strapi);
  const db = strapi.db.connection;
  for (const id of await listingsDue(db, tablesOf(strapi), now)) await listings.tick(id, now);
  for (const id of await proposalsDue(db, tablesOf(strapi), now)) {
    await proposals.happen(id, { type: 'clock' }, { actor: 'system' }, now);
  }
  for (const id of await combinationsDue(db, tablesOf(strapi), now)) {
    await combinations.happen(id, { type: 'clock' }, { actor: 'system' }, now);
  }
}
