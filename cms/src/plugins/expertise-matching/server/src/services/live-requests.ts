import type { Core } from '@strapi/strapi';
import { inParts } from '../persistence/in-parts.ts';
import type { NamelessListing } from '../persistence/listing-row.ts';
import { liveVersions } from '../persistence/listing-versions.ts';
import { findListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';

/** Reading one takes a moment, reading thousands keeps others waiting. */
const AT_ONCE = 100;

/** Open and paused requests, remembered between two looks: lists go through all of them again and again. */
const liveRequests = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);
  let known: ReadonlyMap<string, NamelessListing> = new Map();

  return {
    /** As they are now, the first to end first. */
    async all(): Promise<NamelessListing[]> {
      const versions = await liveVersions(db(), tables(), 'request');
      const before = known;
      const now = new Map<string, NamelessListing>();
      const changed = versions.filter(({ id, version }) => before.get(id)?.version !== version);
      for await (const part of inParts(changed, AT_ONCE)) {
        const ids = part.map(({ id }) => id);
        for (const [id, { contact, ...request }] of await findListings(db(), tables(), ids)) {
          now.set(id, request);
        }
      }
      const all = versions.flatMap(({ id }) => now.get(id) ?? before.get(id) ?? []);
      known = new Map(all.map((request) => [request.id, request]));
      return all;
    },
  };
};

export default liveRequests;
export type LiveRequests = ReturnType<typeof liveRequests>;
