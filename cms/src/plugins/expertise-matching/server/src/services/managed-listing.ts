import type { Core } from '@strapi/strapi';
import { manageLink } from '../constants.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

/** The offer or request that a link to manage it opens, or null when it opens nothing (any more). */
export async function managedListing(
  strapi: Core.Strapi,
  token: string,
): Promise<KeptListing | null> {
  if (token === '') return null;
  const found = await postServices(strapi).links.find(manageLink.purpose, token);
  return found.kind === 'valid' ? pluginServices(strapi).listings.find(found.subject) : null;
}
