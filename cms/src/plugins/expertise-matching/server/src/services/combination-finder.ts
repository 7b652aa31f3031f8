import type { Core } from '@strapi/strapi';
import type { Distance } from '@burgerwerf/matching';
import type { CombinationShape } from '../../../shared/combination-states.mts';
import type { FoundHelp, NeedOfInitiative } from '../../../worker/protocol.mts';
import { INITIATIVE_UID } from '../constants.ts';
import { needText, tagsOf } from '../engine/listing-text.ts';
import { changedMark } from '../persistence/changed-mark.ts';
import { askedGifts } from '../persistence/combination-gifts.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { publicListingsOfInitiatives } from '../persistence/listings.ts';
import { allProposals, loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { combinationShape } from '../rules/combination-shape.ts';
import { refusedOffers } from '../rules/refused-offers.ts';
import { pluginServices } from './plugin-services.ts';

/** Others wait for the thread no longer than this many needs take. */
const PER_QUESTION = 25;

/** Help of one initiative to another, with where it would be given. */
export interface FoundGift extends FoundHelp {
  areaId: string | null;
}

export interface FoundGifts {
  shape: CombinationShape;
  isAcrossFields: boolean;
  gifts: readonly FoundGift[];
}

interface Found {
  /** Pairs first, then rings; the best of each first. */
  combinations: readonly FoundGifts[];
  initiatives: number;
}

/** Which initiatives complete each other, as it is now. */
const combinationFinder = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);
  let known: { mark: string; found: Promise<Found> } | null = null;

  async function mark(): Promise<string> {
    const { listings, proposals, combinations } = tables();
    const initiatives = strapi.db.metadata.get(INITIATIVE_UID).tableName;
    const { mark: concepts } = await pluginServices(strapi).thesaurus.current();
    return `${concepts} ${await changedMark(db(), [listings, proposals, combinations, initiatives])}`;
  }

  async function needsOf(
    requests: readonly KeptListing[],
    offers: readonly KeptListing[],
  ): Promise<NeedOfInitiative[]> {
    const { areas, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    const asked = [...(await allProposals(db(), tables())), ...(await askedGifts(db(), tables()))];
    const refused = refusedOffers(asked, offers);
    const nearby = new Map<string | null, Map<string, Distance> | null>();
    const needs: NeedOfInitiative[] = [];
    for (const request of requests) {
      const { areaId, initiativeId, shown } = request;
      if (initiativeId === null || shown === null) continue;
      if (!nearby.has(areaId)) nearby.set(areaId, await areas.nearby(areaId));
      for (const [number, need] of request.needs.entries()) {
        needs.push({
          request: request.id,
          need: number,
          initiative: initiativeId,
          text: needText(request, need),
          tags: tagsOf(need, names.merged),
          languages: shown.languages,
          nearby: nearby.get(areaId) ?? null,
          refused: refused(request, number),
        });
      }
    }
    return needs;
  }

  async function find(): Promise<Found> {
    const { indexKeeper, initiatives } = pluginServices(strapi);
    const allOffers = await publicListingsOfInitiatives(db(), tables(), 'offer');
    const allRequests = await publicListingsOfInitiatives(db(), tables(), 'request');
    const ids = [...allOffers, ...allRequests].flatMap(({ initiativeId }) => initiativeId ?? []);
    const shown = await initiatives.known(ids);
    const isShown = ({ initiativeId }: KeptListing) =>
      initiativeId !== null && shown.has(initiativeId);
    const offers = allOffers.filter(isShown);
    const requests = allRequests.filter(isShown);
    const owners = new Map(offers.map(({ id, initiativeId }) => [id, initiativeId ?? '']));
    const open = await loadOfOffers(db(), tables());
    const needs = await needsOf(requests, offers);
    const help: FoundHelp[] = [];
    for (let at = 0; at < needs.length; at += PER_QUESTION) {
      const some = needs.slice(at, at + PER_QUESTION);
      const asked = { needs: some, offers: owners, now: Date.now(), open };
      help.push(...(await indexKeeper.ask('help', asked)));
    }
    const { pairs, rings } = await indexKeeper.ask('combine', {
      edges: help.map(({ from, to, offer, request, score }) => ({
        from,
        to,
        offer,
        request,
        score,
      })),
      fields: new Map([...shown].map(([id, { fields }]) => [id, fields.map((field) => field.id)])),
    });
    const byId = new Map([...offers, ...requests].map((listing) => [listing.id, listing]));
    return {
      combinations: [...pairs, ...rings].flatMap(({ edges, isAcrossFields }) => {
        const gifts = edges.flatMap((number): FoundGift[] => {
          const edge = help[number];
          return edge ? [{ ...edge, areaId: byId.get(edge.request)?.areaId ?? null }] : [];
        });
        // Not when one person would be on two sides.
        const shape = combinationShape(
          gifts.map(({ offer, request, from, to }) => ({
            offerId: offer,
            requestId: request,
            from,
            to,
            giver: byId.get(offer)?.personKey ?? '',
            taker: byId.get(request)?.personKey ?? '',
          })),
        );
        return shape === null ? [] : [{ shape, isAcrossFields, gifts }];
      }),
      initiatives: new Set([...offers, ...requests].map(({ initiativeId }) => initiativeId)).size,
    };
  }

  return {
    /** Looked for again once something was changed; who asks meanwhile waits for the same. */
    async found(): Promise<Found> {
      const now = await mark();
      if (known?.mark !== now) {
        const found = find();
        const mine = { mark: now, found };
        known = mine;
        found.catch(() => {
          if (known === mine) known = null;
        });
      }
      return known.found;
    },
  };
};

export default combinationFinder;
export type CombinationFinder = ReturnType<typeof combinationFinder>;
