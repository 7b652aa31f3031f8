import type { Core } from '@strapi/strapi';
import type { ListingText, QuestionName, Questions } from '../../../worker/protocol.mts';
import { startEngine, type Engine } from '../engine/start-engine.ts';
import { listingText } from '../engine/listing-text.ts';
import { inParts } from '../persistence/in-parts.ts';
import { listingsChangedFrom } from '../persistence/listing-versions.ts';
import { findListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { isLive } from '../rules/listing.ts';
import { needsRebuild } from '../rules/needs-rebuild.ts';
import { inBackground } from './background.ts';
import { pluginServices } from './plugin-services.ts';

/** Of a change that was being committed while we looked, the moment may lie before what we saw already. */
const LOOK_BACK = 60_000;
const PER_STEP = 100;
const BEGIN = new Date(0);

/** An engine, and what it holds in which version. */
interface Held {
  engine: Engine;
  mark: string;
  versions: ReadonlyMap<string, number>;
  /** Up to which moment changes were followed. */
  until: Date;
  /** How much there was when it was measured how common words are. */
  measured: number;
}

/**
 * The index of all offers and requests, in memory. Each process keeps its own: before each question it looks in the
 * database what was changed since the last one, by itself or by others.
 */
const indexKeeper = ({ strapi }: { strapi: Core.Strapi }) => {
  let held: Held | null = null;
  let building: Promise<Held> | null = null;
  let following: Promise<void> = Promise.resolve();
  let retiring: Promise<void> = Promise.resolve();
  let isClosed = false;

  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  /** Reads what was changed, a part at a time. */
  async function changes(
    versions: ReadonlyMap<string, number>,
    from: Date,
    take: (found: ListingText[], gone: string[]) => Promise<unknown>,
  ): Promise<{ versions: ReadonlyMap<string, number>; until: Date }> {
    const changed = await listingsChangedFrom(db(), tables(), from);
    const last = changed.at(-1)?.at ?? from;
    const news = changed.filter(({ id, version }) => versions.get(id) !== version);
    if (news.length === 0) return { versions, until: last };
    const next = new Map(versions);
    let done = 0;
    for await (const part of inParts(news, PER_STEP)) {
      const found = await findListings(
        db(),
        tables(),
        part.map(({ id }) => id),
      );
      const { names } = await pluginServices(strapi).thesaurus.current();
      const live = [...found.values()].filter((each) => isLive(each) && each.shown !== null);
      const kept = new Set(live.map(({ id }) => id));
      await take(
        live.map((listing) => listingText(listing, names.merged)),
        part.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
      );
      for (const { id, version } of part) next.set(id, version);
      done += part.length;
      if (news.length > PER_STEP) {
        strapi.log.info(`expertise-matching: read ${done} of ${news.length} offers and requests`);
      }
    }
    return { versions: next, until: last };
  }

  async function build(): Promise<Held> {
    const { mark, data } = await pluginServices(strapi).thesaurus.current();
    const engine = startEngine(strapi.dirs.app.root, data);
    try {
      const followed = await changes(new Map(), BEGIN, (texts) => engine.ask('read', texts));
      const built = await engine.ask('build', null);
      strapi.log.debug(
        `expertise-matching: an index of ${built.size} offers and requests is ready`,
      );
      return { engine, mark, measured: built.size, ...followed };
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  /** One build at a time; whoever asks meanwhile waits for it, or goes on with what there is. */
  function rebuild(): Promise<Held> {
    building ??= build()
      .then(async (made) => {
        const before = held;
        held = made;
        if (isClosed) await made.engine.close();
        // Not while changes are still told to it: who waits for that would hear that it has ended.
        const retired = following.then(() => before?.engine.close());
        inBackground(strapi, 'ending the index before it', retired);
        retiring = retired.catch(() => {});
        return made;
      })
      .finally(() => {
        building = null;
      });
    return building;
  }

  async function followed(): Promise<Held> {
    const now = held;
    if (now === null || now.engine.isOver) return rebuild();
    const from = new Date(Math.max(0, now.until.getTime() - LOOK_BACK));
    const { versions, until } = await changes(now.versions, from, async (texts, gone) => {
      await now.engine.ask('put', texts);
      await now.engine.ask('remove', gone);
    });
    Object.assign(now, { versions, until });
    const { mark } = await pluginServices(strapi).thesaurus.current();
    if (mark !== now.mark || needsRebuild(now.measured, versions.size)) {
      // The old one answers until the new one is ready.
      inBackground(strapi, 'making a new index', rebuild());
    }
    return now;
  }

  return {
    /** Asks the thread that matches, once it knows what was changed up to now. */
    async ask<N extends QuestionName>(
      name: N,
      asked: Questions[N]['asked'],
    ): Promise<Questions[N]['answer']> {
      // One after another: each goes on from where the last one came.
      const mine = following.then(followed);
      following = mine.then(
        () => {},
        () => {},
      );
      const { engine } = await mine;
      return engine.ask(name, asked);
    },

    /** Makes the index before anybody asks. */
    async warmUp(): Promise<void> {
      await rebuild();
    },

    isClosed: () => isClosed,

    async close(): Promise<void> {
      isClosed = true;
      await building?.catch(() => {});
      await following;
      await retiring;
      await held?.engine.close();
    },
  };
};

export default indexKeeper;
export type IndexKeeper = ReturnType<typeof indexKeeper>;
