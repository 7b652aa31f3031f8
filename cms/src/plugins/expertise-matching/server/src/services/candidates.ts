import type { Core } from '@strapi/strapi';
import type { Candidate } from '../../../shared/desk/candidates.mts';
import type { MatchReason } from '../../../shared/match-reason.mts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import type { RankAnswer } from '../../../worker/protocol.mts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings } from '../persistence/listings.ts';
import { loadOfOffers, openOfRequests } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf, type CardNames } from '../rules/card-of.ts';
import { mayNotPropose } from '../rules/may-propose.ts';
import { pluginServices } from './plugin-services.ts';

type FoundNeed = Pick<RequestDetail['needs'][number], 'candidates' | 'leftOut'>;

const told = (reasons: RankAnswer['ranked'][number]['reasons']): MatchReason[] =>
  reasons.map((reason) =>
    reason.code === 'same-words' ? { ...reason, words: [...reason.words] } : reason,
  );

/** Who could help with a need, as the coordinator sees it: cards with reasons, and what stands in the way. */
const candidates = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  return {
    async forNeed(request: KeptListing, need: number, names: CardNames): Promise<FoundNeed> {
      const { helperLoad, ranking } = pluginServices(strapi);
      const { ranked, leftOut } = await ranking.offersFor(request, need);
      const ids = [...ranked, ...leftOut].map(({ id }) => id);
      const found = await findListings(db(), tables(), ids);
      const load = await loadOfOffers(db(), tables(), ids);
      const openOfHelper = await helperLoad.of([...found.values()]);
      const openOfRequest = await openOfRequests(db(), tables(), [request.id]);
      const now = new Date();

      const candidate = ({ id, band, reasons }: RankAnswer['ranked'][number]): Candidate[] => {
        const offer = found.get(id);
        const card = offer && cardOf(offer, names);
        if (!offer || !card || band === null) return [];
        const open = load.get(id) ?? 0;
        const openForHelper = openOfHelper.get(offer.personKey) ?? 0;
        const refusal = mayNotPropose(
          {
            request: {
              state: request.state,
              until: request.until,
              needs: request.needs.length,
              openProposals: openOfRequest.get(request.id) ?? 0,
              person: request.personKey,
            },
            offer: {
              state: offer.state,
              until: offer.until,
              capacity: offer.capacity,
              taken: open,
              person: offer.personKey,
            },
            openForHelper,
            // Those were kept out of the ranking.
            wasAsked: false,
          },
          need,
          now,
        );
        const { reach, capacity } = offer;
        return [
          {
            id,
            card,
            band,
            reasons: told(reasons),
            reach,
            open,
            capacity,
            openOfHelper: openForHelper,
            refusal,
          },
        ];
      };

      return {
        candidates: ranked.flatMap(candidate),
        leftOut: leftOut.flatMap(({ id, band, exclusion }) => {
          const offer = found.get(id);
          const card = offer && cardOf(offer, names);
          return card ? [{ id, card, band, reason: exclusion }] : [];
        }),
      };
    },
  };
};

export default candidates;
export type Candidates = ReturnType<typeof candidates>;
