import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ExampleListing, Examples } from '../../../shared/services.mts';
import { listingsChangedFrom } from '../persistence/listing-versions.ts';
import { rememberOffersTold } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { decideListing, onTime, type Standing } from '../rules/listing.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { placeListing } from './place-listing.ts';
import { tellCombinations } from './tell-combinations.ts';
import { tellStories } from './tell-stories.ts';

const BEGIN = new Date(0);

/** What a demo network begins with. */
const examples = ({ strapi }: { strapi: Core.Strapi }): Examples => {
  const tables = () => tablesOf(strapi);

  const isEmpty = async (trx: Knex): Promise<boolean> =>
    (await listingsChangedFrom(trx, tables(), BEGIN)).length === 0;

  async function place(trx: Knex, example: ExampleListing, now: Date): Promise<string> {
    const { key, kind, placedAt, isPaused } = example;
    const standing = (made: Standing): Standing => {
      const next = (isPaused ? decideListing('pause', made, now) : null) ?? made;
      // Nobody is told that it ends soon.
      return onTime(next, now) === 'tell' ? { ...next, expiryToldAt: now } : next;
    };
    const made = await placeListing(strapi, trx, example, { at: placedAt, standing });
    if (made === null) throw new Error(`Example "${key}" names an area or initiative that is gone`);
    // Offers that were there before are no news.
    if (kind === 'request') await rememberOffersTold(trx, tables(), made.id, now);
    return made.id;
  }

  return {
    async place({ listings, stories, combinations }, { now, proposedBy }) {
      await inTransaction(strapi, async ({ trx }) => {
        if (!(await isEmpty(trx))) return;
        const ids = new Map<string, string>();
        for (const example of listings) ids.set(example.key, await place(trx, example, now));
        await tellStories(strapi, trx, stories, { ids, now, proposedBy });
        await tellCombinations(strapi, trx, combinations, { ids, now, proposedBy });
      });
    },
  };
};

export default examples;
