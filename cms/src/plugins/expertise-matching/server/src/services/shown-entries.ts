import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { OFFER_UID, REQUEST_UID } from '../constants.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { isShown } from '../rules/listing.ts';
import { shownContent } from '../rules/shown-content.ts';
import type { TagNames } from '../rules/shown-tags.ts';

const document = z.object({ documentId: z.string() });

const uidOf = ({ kind }: Pick<KeptListing, 'kind'>) => (kind === 'offer' ? OFFER_UID : REQUEST_UID);

/** Keeps what the site shows equal to what was placed. */
export const shownEntries = (strapi: Core.Strapi) => ({
  /** @returns the id of the entry, or null when there is none */
  async follow(listing: KeptListing, tags: TagNames): Promise<string | null> {
    const { entryId, shown } = listing;
    const documents = strapi.documents(uidOf(listing));
    const isPublic = isShown(listing) && shown?.visibility === 'public';
    if (!isPublic) {
      if (entryId !== null) await documents.unpublish({ documentId: entryId });
      return entryId;
    }
    const data = shownContent(listing, tags) as never;
    if (entryId === null) {
      return document.parse(await documents.create({ data, status: 'published' })).documentId;
    }
    await documents.update({ documentId: entryId, data, status: 'published' });
    return entryId;
  },

  async remove(listing: KeptListing): Promise<void> {
    if (listing.entryId === null) return;
    await strapi.documents(uidOf(listing)).delete({ documentId: listing.entryId });
  },
});
