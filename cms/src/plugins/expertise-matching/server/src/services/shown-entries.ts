import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { OFFER_UID, REQUEST_UID } from '../constants.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { isShown } from '../rules/listing.ts';
import { shownTags, type TagNames } from '../rules/shown-tags.ts';

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
    const data = contentOf(listing, tags) as never;
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

/** What of it may be shown: whose it is cannot be in here. */
function contentOf(listing: KeptListing, names: TagNames) {
  const { code, shown, needs, areaId, initiativeId, from, until } = listing;
  const told = needs.map(({ text, tags, ownWords }) => ({
    text,
    tags: shownTags(tags, names),
    ownWords,
  }));
  const common = {
    title: shown?.title ?? '',
    // Old addresses are remembered, and may not hold what somebody wrote.
    slug: code.toLowerCase(),
    code,
    area: areaId,
    initiative: initiativeId,
    languages: shown?.languages ?? [],
    availability: shown?.availability ?? null,
    personKind: shown?.personKind ?? 'resident',
    since: from,
    until,
  };
  return listing.kind === 'offer'
    ? { ...common, ...told[0], reach: listing.reach }
    : { ...common, needs: told, neededBy: listing.neededBy };
}
