import type { Core } from '@strapi/strapi';
import type { CombinationShape } from '../../../shared/combination-states.mts';
import type { FoundHelp } from '../../../worker/protocol.mts';
import { INITIATIVE_UID } from '../constants.ts';
import { changedMark } from '../persistence/changed-mark.ts';
import { inParts } from '../persistence/in-parts.ts';
import {
  publicListingsOfInitiatives,
  type ListingOfInitiative,
} from '../persistence/listings-of-initiatives.ts';
import { askedForAll } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { combinationShape } from '../rules/combination-shape.ts';
import { inBackground } from './background.ts';
import type { KnownInitiative } from './initiatives.ts';
import { keptFinding } from './kept-finding.ts';
import { pluginServices } from './plugin-services.ts';

/** Who asks waits this long for what is true now; of thousands of requests it takes longer. */
const PATIENCE = 2_000;
const INITIATIVES_AT_ONCE = 100;

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

const NOTHING: Found = { combinations: [], initiatives: 0 };

/** Which initiatives complete each other. */
const combinationFinder = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);
  const finding = keptFinding(find, {
    patience: PATIENCE,
    leave: (search) => inBackground(strapi, 'looking for combinations', search),
  });

  async function currentMark(): Promise<string> {
    const { listings, proposals, combinations } = tables();
    const initiatives = strapi.db.metadata.get(INITIATIVE_UID).tableName;
    const { mark } = await pluginServices(strapi).thesaurus.current();
    return `${mark} ${await changedMark(db(), [listings, proposals, combinations, initiatives])}`;
  }

  async function shownInitiatives(
    listings: readonly ListingOfInitiative[],
  ): Promise<Map<string, KnownInitiative>> {
    const ids = [...new Set(listings.map(({ initiativeId }) => initiativeId))];
    const shown = new Map<string, KnownInitiative>();
    for await (const part of inParts(ids, INITIATIVES_AT_ONCE)) {
      const found = await pluginServices(strapi).initiatives.known(part);
      for (const [id, initiative] of found) shown.set(id, initiative);
    }
    return shown;
  }

  async function find(): Promise<Found> {
    const { helpFinder, indexKeeper } = pluginServices(strapi);
    const allOffers = await publicListingsOfInitiatives(db(), tables(), 'offer');
    const allRequests = await publicListingsOfInitiatives(db(), tables(), 'request');
    const shown = await shownInitiatives([...allOffers, ...allRequests]);
    const isShown = ({ initiativeId }: ListingOfInitiative) => shown.has(initiativeId);
    const offers = allOffers.filter(isShown);
    const requests = allRequests.filter(isShown);
    const help = await helpFinder.find(requests, offers);
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

  /** Without those of which something was asked since they were found. */
  async function notAsked({ combinations, initiatives }: Found): Promise<Found> {
    const ids = combinations.flatMap(({ gifts }) => gifts.map(({ request }) => request));
    const asked = await askedForAll(db(), tables(), [...new Set(ids)]);
    const wasAsked = ({ request, offer, need }: FoundGift) =>
      (asked.get(request) ?? []).some((pair) => pair.offerId === offer && pair.need === need);
    return {
      combinations: combinations.filter(({ gifts }) => !gifts.some(wasAsked)),
      initiatives,
    };
  }

  return {
    /**
     * Looked for again once something was changed. When that takes long, what was found before is told first.
     */
    async found(): Promise<Found & { isLooking: boolean }> {
      const { found, isCurrent } = await finding(await currentMark());
      if (found !== null && isCurrent) return { ...found, isLooking: false };
      return { ...(await notAsked(found ?? NOTHING)), isLooking: true };
    },
  };
};

export default combinationFinder;
export type CombinationFinder = ReturnType<typeof combinationFinder>;
