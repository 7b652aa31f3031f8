import type { Core } from '@strapi/strapi';
import type { MatchReason } from '../../../shared/match-reason.mts';
import type { MatchingRefusal } from '../../../shared/desk/refusals.mts';
import type { CandidatesAnswer } from '../../../shared/site-api.mts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListingByCode, findListings } from '../persistence/listings.ts';
import { openOfRequests } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf } from '../rules/card-of.ts';
import { MOST_OPEN } from '../rules/may-propose.ts';
import { managedListing } from './managed-listing.ts';
import { pluginServices } from './plugin-services.ts';

const SHOWN = 5;

const isPublic = ({ shown }: KeptListing): boolean => shown?.visibility === 'public';

/** Who placed a request looks for help without waiting for a coordinator, by the same rules. */
const requesters = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function candidatesFor(
    request: KeptListing,
    need: number,
  ): Promise<CandidatesAnswer['needs'][number]> {
    const { cards, ranking } = pluginServices(strapi);
    const { ranked } = await ranking.offersFor(request, need);
    const found = await findListings(
      db(),
      tables(),
      ranked.map(({ id }) => id),
    );
    const names = await cards.names();
    const candidates = ranked.flatMap(({ id, band, reasons }) => {
      const offer = found.get(id);
      const card = offer && isPublic(offer) ? cardOf(offer, names) : null;
      if (card === null || band === null) return [];
      const told = reasons.map((reason): MatchReason =>
        reason.code === 'same-words' ? { ...reason, words: [...reason.words] } : reason,
      );
      return [{ card, band, reasons: told }];
    });
    return candidates.slice(0, SHOWN);
  }

  return {
    /** Who could help with a request, for who has its link. */
    async candidates(token: string): Promise<CandidatesAnswer | null> {
      const request = await managedListing(strapi, token);
      if (request?.kind !== 'request') return null;
      if (request.state !== 'open') return { needs: [], left: 0 };
      const open = await openOfRequests(db(), tables(), [request.id]);
      const needs: CandidatesAnswer['needs'] = [];
      for (const index of request.needs.keys()) needs.push(await candidatesFor(request, index));
      return { needs, left: Math.max(0, MOST_OPEN - (open.get(request.id) ?? 0)) };
    },

    /** Asks who placed an offer that stands on the site. */
    async propose(
      request: KeptListing,
      { offer: code, need }: { offer: string; need: number },
    ): Promise<'done' | 'unknown' | MatchingRefusal> {
      const offer = await findListingByCode(db(), tables(), code);
      if (request.kind !== 'request' || offer?.kind !== 'offer' || !isPublic(offer)) {
        return 'unknown';
      }
      const { proposals, ranking } = pluginServices(strapi);
      const band = await ranking.bandOf(request, need, offer.id);
      const made = { offer: offer.id, request: request.id, need, message: '' };
      const outcome = await proposals.propose(made, { by: { actor: 'requester' }, band });
      return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
    },
  };
};

export default requesters;
export type Requesters = ReturnType<typeof requesters>;
