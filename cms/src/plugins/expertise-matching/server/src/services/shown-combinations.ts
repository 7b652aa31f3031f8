import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COMBINATION_UID } from '../constants.ts';
import type { KeptGift } from '../persistence/combination-gifts.ts';
import type { KeptCombination } from '../persistence/combination-row.ts';
import { newCode } from '../persistence/new-code.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { initiativesOf } from '../rules/initiatives-of.ts';
import { pluginServices } from './plugin-services.ts';

const document = z.object({ documentId: z.string() });

/** Keeps what the site shows of combinations equal to what was agreed to. */
export const shownCombinations = (strapi: Core.Strapi) => ({
  /** @returns the id of the entry, or null when there is none */
  async follow(
    combination: KeptCombination,
    gifts: readonly KeptGift[],
    listings: ReadonlyMap<string, KeptListing>,
  ): Promise<string | null> {
    const { entryId, isShown, title, story, agreedAt } = combination;
    const documents = strapi.documents(COMBINATION_UID);
    if (!isShown) {
      if (entryId !== null) await documents.unpublish({ documentId: entryId });
      return entryId;
    }
    if (entryId !== null) return entryId;
    const ids = initiativesOf(gifts);
    const known = await pluginServices(strapi).initiatives.known(ids);
    const titleOf = (id: string) => listings.get(id)?.shown?.title ?? '';
    const data = {
      title,
      // Old addresses are remembered, and may not hold what somebody wrote.
      slug: newCode().toLowerCase(),
      story,
      // One that was taken off the site meanwhile cannot be named there.
      initiatives: ids.filter((id) => known.has(id)),
      gifts: gifts.map(({ from, to, offerId, requestId }) => ({
        from,
        to,
        offer: titleOf(offerId),
        request: titleOf(requestId),
      })),
      date: agreedAt,
    };
    const made = await documents.create({ data: data as never, status: 'published' });
    return document.parse(made).documentId;
  },

  async remove(entryId: string): Promise<void> {
    await strapi.documents(COMBINATION_UID).delete({ documentId: entryId });
  },
});
