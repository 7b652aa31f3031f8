import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { ListingKind } from '../../../shared/states.mts';
import { count, moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

const PER_READ = 1000;

const changedRows = z.array(
  z.object({ id: count, document_id: z.string(), version: count, updated_at: moment }),
);

export interface ChangedListing {
  id: string;
  /** How often it was changed before. */
  version: number;
  at: Date;
}

/** What was changed from some moment on, oldest change first, read a part at a time. */
export async function listingsChangedFrom(
  db: Database,
  tables: Tables,
  from: Date,
): Promise<ChangedListing[]> {
  const all: ChangedListing[] = [];
  for (let last = 0; ;) {
    const found: unknown = await db(tables.listings)
      .select('id', 'document_id', 'version', 'updated_at')
      .where('updated_at', '>=', from)
      // By what never changes: what is changed while this reads is missed by no one.
      .where('id', '>', last)
      .orderBy('id')
      .limit(PER_READ);
    const part = changedRows.parse(found);
    all.push(...part.map(({ document_id: id, version, updated_at: at }) => ({ id, version, at })));
    if (part.length < PER_READ) return all.sort((a, b) => a.at.getTime() - b.at.getTime());
    last = part.at(-1)?.id ?? last;
    await setImmediate();
  }
}

const versionRows = z.array(z.object({ document_id: z.string(), version: count }));

/** What is open or paused of a kind, the first to end first: which, and how often it was changed before. */
export async function liveVersions(
  db: Database,
  tables: Tables,
  kind: ListingKind,
): Promise<{ id: string; version: number }[]> {
  const found: unknown = await db(tables.listings)
    .select('document_id', 'version')
    .where({ listing_kind: kind })
    .whereIn('state', ['open', 'paused'])
    .orderBy('until_at');
  return versionRows.parse(found).map(({ document_id: id, version }) => ({ id, version }));
}
