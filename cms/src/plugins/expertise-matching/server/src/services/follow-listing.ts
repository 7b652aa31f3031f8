import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { KeptListing } from '../persistence/listing-row.ts';
import { rememberEntry } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { pluginServices } from './plugin-services.ts';
import { shownEntries } from './shown-entries.ts';

/**
 * Makes what the site shows equal to a listing, within the transaction that changed it.
 * @returns the id of the entry, or null when nothing is shown
 */
export async function followListing(
  strapi: Core.Strapi,
  trx: Knex,
  listing: KeptListing,
): Promise<string | null> {
  const { names } = await pluginServices(strapi).thesaurus.current();
  const entryId = await shownEntries(strapi).follow(listing, names);
  if (entryId !== listing.entryId) {
    await rememberEntry(trx, tablesOf(strapi), listing.id, entryId);
  }
  return entryId;
}
