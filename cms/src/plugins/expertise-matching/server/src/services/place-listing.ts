import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NewListing } from '../../../shared/services.mts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { insertListing, saveStanding } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import type { Standing } from '../rules/listing.ts';
import { followListing } from './follow-listing.ts';
import { pluginServices } from './plugin-services.ts';

interface Placing {
  /** When it was placed; what it stands for begins then. */
  at: Date;
  /** What became of it before anybody saw it. */
  standing?: (placed: Standing) => Standing;
}

/**
 * Writes an offer or a request with what the site shows of it, within a transaction.
 * @returns null when the area or the initiative is not there (any more)
 */
export async function placeListing(
  strapi: Core.Strapi,
  trx: Knex,
  listing: NewListing,
  { at, standing }: Placing,
): Promise<KeptListing | null> {
  const place = await pluginServices(strapi).listings.placeOf(listing.fields);
  if (place === null) return null;
  const tables = tablesOf(strapi);
  let made = await insertListing(trx, tables, listing, { ...place, now: at });
  if (standing) {
    const next = standing(made);
    await saveStanding(trx, tables, made, next, at);
    made = { ...made, ...next, version: made.version + 1 };
  }
  return { ...made, entryId: await followListing(strapi, trx, made) };
}
