import type { Core } from '@strapi/strapi';
import type { MatchBand } from '../../../shared/states.mts';
import type { BestQuestion } from '../../../worker/protocol.mts';
import { needText, tagsOf } from '../engine/listing-text.ts';
import { changedMark } from '../persistence/changed-mark.ts';
import { inParts } from '../persistence/in-parts.ts';
import type { NamelessListing } from '../persistence/listing-row.ts';
import { offersOfPeople } from '../persistence/listings.ts';
import { askedForAll, loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { bestBand } from '../rules/best-band.ts';
import { isStale, type LookedUp } from '../rules/is-stale.ts';
import { nearbyAreas } from '../rules/nearby-areas.ts';
import { inBackground } from './background.ts';
import { pluginServices } from './plugin-services.ts';

/** How well a request can be helped, over all its needs. */
export interface MatchSummary {
  /** Of the best offer that can be asked now. */
  band: MatchBand | null;
  /** Whether any offer fits, also one that cannot be asked. */
  fitsAny: boolean;
}

/** Between two turns others are answered. */
const AT_ONCE = 25;

type Need = BestQuestion['needs'][number];

interface Known extends LookedUp {
  version: number;
  summary: MatchSummary;
}

/** For lists of requests: whether somebody could help, without who and why. */
const matchSummaries = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);
  const known = new Map<string, Known>();
  let isRefreshing = false;
  let learning: Promise<void> = Promise.resolve();

  /** Another one when anything was changed that a summary depends on. */
  async function currentMark(): Promise<string> {
    const { listings, proposals, combinations } = tables();
    const { mark } = await pluginServices(strapi).thesaurus.current();
    return `${mark} ${await changedMark(db(), [listings, proposals, combinations])}`;
  }

  async function needsOf(requests: readonly NamelessListing[]): Promise<Need[][]> {
    const { areas, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    const ids = requests.map(({ id }) => id);
    const asked = await askedForAll(db(), tables(), ids);
    const people = requests.map(({ personKey }) => personKey);
    const own = await offersOfPeople(db(), tables(), people);
    const tree = await areas.all();
    return requests.map((request) => {
      const { shown, areaId } = request;
      if (shown === null) return [];
      const nearby = areaId === null ? null : nearbyAreas(tree, areaId);
      return request.needs.map((need, index) => ({
        text: needText(request, need),
        tags: tagsOf(need, names.merged),
        languages: shown.languages,
        nearby,
        refused: new Set([
          ...(own.get(request.personKey) ?? []),
          ...(asked.get(request.id) ?? [])
            .filter((each) => each.need === index)
            .map(({ offerId }) => offerId),
        ]),
      }));
    });
  }

  async function summarise(requests: readonly NamelessListing[], mark: string): Promise<void> {
    const needs = await needsOf(requests);
    const open = await loadOfOffers(db(), tables());
    const asked = { needs: needs.flat(), now: Date.now(), open };
    const best = [...(await pluginServices(strapi).indexKeeper.ask('best', asked))];
    // The first question may have waited for the index to be made.
    const at = Date.now();
    requests.forEach(({ id, version }, index) => {
      const mine = best.splice(0, needs[index]?.length ?? 0);
      const summary = {
        band: bestBand(mine.map(({ band }) => band)),
        fitsAny: mine.some(({ fitsAny }) => fitsAny),
      };
      known.set(id, { version, mark, at, summary });
    });
  }

  async function summariseAll(requests: readonly NamelessListing[], mark: string): Promise<void> {
    for await (const part of inParts(requests, AT_ONCE)) await summarise(part, mark);
  }

  const isUnknown = ({ id, version }: NamelessListing) => known.get(id)?.version !== version;

  /** Many are learnt once, however many ask for the same list at that moment. */
  async function learn(requests: readonly NamelessListing[], mark: string): Promise<void> {
    const unknown = requests.filter(isUnknown);
    if (unknown.length <= AT_ONCE) return summariseAll(unknown, mark);
    const mine = learning.then(() => summariseAll(unknown.filter(isUnknown), mark));
    learning = mine.catch(() => {});
    return mine;
  }

  /** Behind the back of who asks: a list of thousands would take seconds. */
  function refresh(requests: readonly NamelessListing[], mark: string): void {
    if (isRefreshing) return;
    isRefreshing = true;
    const refreshing = summariseAll(requests, mark).finally(() => {
      isRefreshing = false;
    });
    inBackground(strapi, 'looking up matches', refreshing);
  }

  return {
    /** Of a request that was summarised before, what was known then, while it is looked up anew. */
    async of(requests: readonly NamelessListing[]): Promise<Map<string, MatchSummary>> {
      const mark = await currentMark();
      const now = { mark, at: Date.now() };
      await learn(requests, mark);
      const stale = requests.filter(({ id }) => {
        const found = known.get(id);
        return found !== undefined && isStale(found, now);
      });
      if (stale.length > 0) refresh(stale, mark);
      return new Map(
        requests.flatMap(({ id }) => {
          const found = known.get(id);
          return found ? [[id, found.summary]] : [];
        }),
      );
    },

    /** Something happened to a request, so that the next look must be a new one. */
    forget(id: string): void {
      known.delete(id);
    },
  };
};

export default matchSummaries;
export type MatchSummaries = ReturnType<typeof matchSummaries>;
