import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ListingCommand } from '../../../shared/site-api.mts';
import type { Listings, NewListing, PlacedListing } from '../../../shared/services.mts';
import { manageLink } from '../constants.ts';
import { initiativeNamed } from '../intake/initiative-named.ts';
import { intakeServices } from '../intake/intake-services.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { eraseListing, findListing, saveStanding } from '../persistence/listings.ts';
import { lockListings } from '../persistence/listing-locks.ts';
import { combinationsOf } from '../persistence/combinations.ts';
import { emptyTexts, proposalsOf } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { dutchDate } from '../rules/dutch-date.ts';
import { decideListing, isLive, onTime, type Standing } from '../rules/listing.ts';
import { siteLinks } from '../site-links.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { followListing } from './follow-listing.ts';
import { placeListing } from './place-listing.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';
import { shownEntries } from './shown-entries.ts';

export type ListingOutcome = 'done' | 'not-in-this-state' | 'unknown';

interface ListingPlace {
  areaId: string;
  initiativeId: string | null;
}

/** What the plugin itself asks of it. */
export interface KeptListings extends Listings {
  find(id: string): Promise<KeptListing | null>;
  /** What a listing names, or null when one of them is not there (any more). */
  placeOf(fields: NewListing['fields']): Promise<ListingPlace | null>;
  command(id: string, command: ListingCommand): Promise<ListingOutcome>;
  /** What time makes of it. */
  tick(id: string, now: Date): Promise<void>;
  /** A new link to manage it, as part of the transaction around the call. */
  manageUrl(id: string): Promise<string>;
  /** Shows it again as it is now, with the names that concepts have today. */
  show(id: string): Promise<void>;
}

/** Offers and requests: how they come, change and go. */
const listings = ({ strapi }: { strapi: Core.Strapi }): KeptListings => {
  const tables = () => tablesOf(strapi);

  async function placeOf(fields: NewListing['fields']): Promise<ListingPlace | null> {
    const areaId = await pluginServices(strapi).areas.idOf(fields.area);
    const initiative = await initiativeNamed(strapi, fields.initiative);
    const isGone = fields.initiative !== null && initiative === null;
    if (areaId === null || isGone) return null;
    return { areaId, initiativeId: initiative?.documentId ?? null };
  }

  async function manageToken(id: string): Promise<string> {
    const [token = ''] = await postServices(strapi).links.issue([{ ...manageLink, subject: id }]);
    return token;
  }

  const manageUrlOf = (token: string) => siteLinks(configOf(strapi).siteUrl).manage(token);

  /** A listing and those of its proposals and combinations, locked together: whoever decides on one of them waits. */
  async function locked(trx: Knex, id: string): Promise<KeptListing | null> {
    const proposed = (await proposalsOf(trx, tables(), id)).map(({ offerId, requestId }) =>
      offerId === id ? requestId : offerId,
    );
    const combined = (await combinationsOf(trx, tables(), id)).flatMap(({ parties }) =>
      parties.flatMap(({ listingIds }) => listingIds),
    );
    return (await lockListings(trx, tables(), [id, ...proposed, ...combined])).get(id) ?? null;
  }

  async function change(trx: Knex, before: KeptListing, next: Standing, now: Date): Promise<void> {
    await saveStanding(trx, tables(), before, next, now);
    const after: KeptListing = { ...before, ...next };
    if (next.state === 'erased') {
      await erase(trx, before, now);
      return;
    }
    await followListing(strapi, trx, after);
    if (!isLive(next)) {
      const { combinations, proposals } = pluginServices(strapi);
      await proposals.listingGone(trx, after, 'listing-gone');
      await combinations.listingGone(trx, after.id, 'listing-gone');
    }
  }

  /** Everything of a person goes at once: rows, entry, texts, links and mails. */
  async function erase(trx: Knex, before: KeptListing, now: Date): Promise<void> {
    const { links, outbox } = postServices(strapi);
    const proposals = await proposalsOf(trx, tables(), before.id);
    const combined = await combinationsOf(trx, tables(), before.id);
    const about = [before.id, ...[...proposals, ...combined].map(({ id }) => id)];
    await outbox.forget(about);
    await links.revoke(about);
    await shownEntries(strapi).remove(before);
    await eraseListing(trx, tables(), before.id, now);
    await emptyTexts(trx, tables(), before.id);
    await intakeServices(strapi).kinds.forget(before.kind, before.id);
    const after = await findListing(trx, tables(), before.id);
    if (after) await pluginServices(strapi).proposals.listingGone(trx, after, 'erased');
    await pluginServices(strapi).combinations.listingGone(trx, before.id, 'erased');
    if (before.contact === null) return;
    const to = { name: before.contact.name, address: before.contact.email };
    const data = { kind: before.kind };
    await outbox.put([{ letter: 'listing-erased', to, data, leavesNothing: true }]);
  }

  return {
    find: (id) => findListing(strapi.db.connection, tables(), id),

    placeOf,

    async create(listing: NewListing): Promise<PlacedListing | null> {
      return inTransaction(strapi, async ({ trx }) => {
        const made = await placeListing(strapi, trx, listing, { at: new Date() });
        if (made === null) return null;
        const { entryId } = made;
        const token = await manageToken(made.id);
        const { name, email } = listing.contact;
        await postServices(strapi).outbox.put([
          {
            letter: 'listing-placed',
            to: { name, address: email },
            data: {
              kind: made.kind,
              title: listing.fields.title,
              code: made.code,
              isPublic: entryId !== null,
              manageUrl: manageUrlOf(token),
            },
            about: made.id,
          },
        ]);
        return { id: made.id, code: made.code, entryId, manageToken: token };
      });
    },

    async command(id, command) {
      return inTransaction(strapi, async ({ trx }): Promise<ListingOutcome> => {
        const before = await locked(trx, id);
        if (!before) return 'unknown';
        const now = new Date();
        const next = decideListing(command, before, now);
        if (next === null) return 'not-in-this-state';
        await change(trx, before, next, now);
        return 'done';
      });
    },

    async tick(id, now) {
      await inTransaction(strapi, async ({ trx }) => {
        const before = await locked(trx, id);
        if (!before?.contact || !before.shown) return;
        const turn = onTime(before, now);
        if (turn === 'expire') await change(trx, before, { ...before, state: 'expired' }, now);
        if (turn !== 'tell') return;
        await saveStanding(trx, tables(), before, { ...before, expiryToldAt: now }, now);
        await postServices(strapi).outbox.put([
          {
            letter: 'listing-expires',
            to: { name: before.contact.name, address: before.contact.email },
            data: {
              kind: before.kind,
              title: before.shown.title,
              until: dutchDate(before.until),
              manageUrl: manageUrlOf(await manageToken(id)),
            },
            about: id,
          },
        ]);
      });
    },

    async manageUrl(id) {
      return manageUrlOf(await manageToken(id));
    },

    async show(id) {
      await inTransaction(strapi, async ({ trx }) => {
        const listing = (await lockListings(trx, tables(), [id])).get(id);
        if (listing) await followListing(strapi, trx, listing);
      });
    },
  };
};

export default listings;
