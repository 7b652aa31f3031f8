import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { change, type Change, type ChangesAnswer } from '../../../shared/feed.mts';
import { CHANGE_UID, PAGE_SIZE, PLUGIN } from '../constants.ts';
import type { PublicEvent } from '../rules/public-event.ts';

/** What a row names. */
export type Named = Pick<Change, 'type' | 'documentId'>;

/** A new row. */
export type Appended = Named & { event?: PublicEvent | null };

/** Any number will do, as long as nothing else in this database locks on it. */
const FEED_LOCK = 7_310_271;

const row = z.object({ id: z.coerce.number(), entry_type: z.string(), entry_id: z.string() });

/** How often a waiting follower looks by itself, for changes made by another cms process. Milliseconds. */
const LOOK_EVERY = 1000;

const feed = ({ strapi }: { strapi: Core.Strapi }) => {
  const waiting = new Set<() => void>();
  const table = () => strapi.db.metadata.get(CHANGE_UID).tableName;
  const isPostgres = strapi.db.dialect.client === 'postgres';

  return {
    /** Makes the order of rows the order of commits: the next transaction waits for the end of this one. */
    async lock(trx: Knex.Transaction): Promise<void> {
      // SQLite has one writer at a time anyway.
      if (isPostgres) await trx.raw('SELECT pg_advisory_xact_lock(?)', [FEED_LOCK]);
    },

    /** Add rows in the transaction of the change itself. The caller holds the lock. */
    async append(trx: Knex.Transaction, changes: readonly Appended[]): Promise<void> {
      if (changes.length === 0) return;
      const now = new Date();
      await trx(table()).insert(
        changes.map(({ type, documentId, event }) => ({
          document_id: randomUUID(),
          entry_type: type,
          entry_id: documentId,
          event: event ?? null,
          created_at: now,
        })),
      );
    },

    /** Tell those who wait. Call it after the commit. */
    wake(): void {
      for (const look of waiting) look();
    },

    async after(sequence: number): Promise<ChangesAnswer> {
      const connection = strapi.db.connection;
      const found = await connection(table())
        .select('id', 'entry_type', 'entry_id')
        .where('id', '>', sequence)
        .orderBy('id')
        .limit(PAGE_SIZE);
      const changes = z
        .array(row)
        .parse(found)
        .map((r) => change.parse({ sequence: r.id, type: r.entry_type, documentId: r.entry_id }));
      return { epoch: await this.epoch(), last: await this.last(), changes };
    },

    /** As `after`, but waits until there is a change, the time is over or the follower has gone. */
    async waitAfter(
      sequence: number,
      milliseconds: number,
      hasGone: () => boolean,
    ): Promise<ChangesAnswer> {
      const end = Date.now() + milliseconds;
      for (;;) {
        // Register first: a change between looking and waiting must not be slept through.
        const signal = nextSignal(waiting, Math.min(LOOK_EVERY, Math.max(0, end - Date.now())));
        const answer = await this.after(sequence);
        if (answer.changes.length > 0 || Date.now() >= end || hasGone()) {
          signal.cancel();
          return answer;
        }
        await signal.heard;
      }
    },

    /** Sequence of the newest row, 0 in an empty feed. */
    async last(): Promise<number> {
      const [found] = z
        .array(z.object({ last: z.coerce.number().nullable() }))
        .parse(await strapi.db.connection(table()).max({ last: 'id' }));
      return found?.last ?? 0;
    },

    /** Sequence of the newest row of one entry, 0 without one. */
    async lastOf({ type, documentId }: Named): Promise<number> {
      const [found] = z
        .array(z.object({ last: z.coerce.number().nullable() }))
        .parse(
          await strapi.db
            .connection(table())
            .where({ entry_type: type, entry_id: documentId })
            .max({ last: 'id' }),
        );
      return found?.last ?? 0;
    },

    /** Identity of this feed, made once per database. */
    async epoch(): Promise<string> {
      const store = strapi.store({ type: 'plugin', name: PLUGIN });
      const known: unknown = await store.get({ key: 'epoch' });
      if (typeof known === 'string') return known;
      const made = randomUUID();
      await store.set({ key: 'epoch', value: made });
      return made;
    },
  };
};

/** Resolves at the next wake or after some time. */
function nextSignal(waiting: Set<() => void>, milliseconds: number) {
  let cancel = () => {};
  const heard = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      waiting.delete(done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    waiting.add(done);
    cancel = done;
  });
  return { heard, cancel: () => cancel() };
}

export default feed;
export type Feed = ReturnType<typeof feed>;
