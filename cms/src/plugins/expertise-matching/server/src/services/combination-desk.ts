import type { Core } from '@strapi/strapi';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import type { MatchReason } from '../../../shared/match-reason.mts';
import type {
  CombinationRow,
  CombinationsAnswer,
  CombinationsQuery,
  FoundAnswer,
  FoundCombination,
  FoundQuery,
} from '../../../shared/desk/combinations.mts';
import { giftsOf } from '../persistence/combination-gifts.ts';
import type { KeptCombination } from '../persistence/combination-row.ts';
import { listCombinations } from '../persistence/combinations.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf, type CardNames } from '../rules/card-of.ts';
import { combinationDueAt } from '../rules/combination-times.ts';
import { firstCombinationTexts } from '../rules/first-combination-texts.ts';
import { initiativesOf } from '../rules/initiatives-of.ts';
import type { FoundGifts } from './combination-finder.ts';
import type { KnownInitiative } from './initiatives.ts';
import { pluginServices } from './plugin-services.ts';
import { isInScope, type Scope } from './work-areas.ts';

/** What is needed to show found combinations. */
interface Showing {
  listings: ReadonlyMap<string, KeptListing>;
  initiatives: ReadonlyMap<string, KnownInitiative>;
  names: CardNames;
  network: string;
}

/** What coordinators see of combinations. Nothing in it says who anybody is. */
const combinationDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  /** Null when something of it went away meanwhile. */
  function foundRow(
    { shape, isAcrossFields, gifts }: FoundGifts,
    { listings, initiatives, names, network }: Showing,
  ): FoundCombination | null {
    const told = gifts.flatMap(({ from, to, offer, request, need, band, reasons }) => {
      const offered = listings.get(offer);
      const asked = listings.get(request);
      const offerCard = offered ? cardOf(offered, names) : null;
      const requestCard = asked ? cardOf(asked, names, need) : null;
      if (!offerCard || !requestCard) return [];
      return [
        {
          from,
          to,
          offer: { id: offer, card: offerCard },
          request: { id: request, card: requestCard },
          need,
          band,
          reasons: reasons.map((reason): MatchReason =>
            reason.code === 'same-words' ? { ...reason, words: [...reason.words] } : reason,
          ),
        },
      ];
    });
    if (told.length < gifts.length) return null;
    return {
      key: gifts.map(({ offer, request, need }) => `${offer} ${request} ${need}`).join(' '),
      shape,
      isAcrossFields,
      initiatives: initiativesOf(gifts).map((id) => ({
        id,
        title: initiatives.get(id)?.title ?? '',
        fields: (initiatives.get(id)?.fields ?? []).map(({ name }) => name),
      })),
      gifts: told,
      suggestion: firstCombinationTexts(
        told.map(({ offer, request }) => ({ offer: offer.card, request: request.card })),
        network,
      ),
    };
  }

  async function rowsOf(combinations: readonly KeptCombination[]): Promise<CombinationRow[]> {
    const ids = combinations.map(({ id }) => id);
    const gifts = await giftsOf(db(), tables(), ids);
    const all = [...gifts.values()].flat();
    const listings = await findListings(
      db(),
      tables(),
      all.flatMap(({ offerId, requestId }) => [offerId, requestId]),
    );
    const initiatives = await pluginServices(strapi).initiatives.known(initiativesOf(all));
    const named = (id: string) => {
      const listing = listings.get(id);
      return { id, code: listing?.code ?? '', title: listing?.shown?.title ?? '' };
    };
    return combinations.map((combination) => {
      const { id, version, shape, title, story, message, state, end, isShown, proposedBy } =
        combination;
      return {
        id,
        version,
        shape,
        title,
        story,
        message,
        state,
        end,
        since: combination.since.toISOString(),
        dueAt: combinationDueAt(combination)?.toISOString() ?? null,
        isShown,
        parties: combination.parties.map((party, number) => ({
          number,
          initiative: {
            id: party.initiativeId,
            title: initiatives.get(party.initiativeId)?.title ?? '',
          },
          listings: [...party.listingIds],
          state: party.state,
          since: party.since.toISOString(),
          mayBeShown: party.consent === null ? null : party.publication !== null,
          reason: party.reason,
          outcome: party.outcome,
        })),
        gifts: (gifts.get(id) ?? []).map(({ from, to, offerId, requestId, need }) => ({
          from,
          to,
          offer: named(offerId),
          request: named(requestId),
          need,
        })),
        proposedBy,
      };
    });
  }

  return {
    /** Combinations that nobody was asked for yet. @param scope those with a request there */
    async found({ shape, page }: FoundQuery, scope: Scope): Promise<FoundAnswer> {
      const { cards, combinationFinder, initiatives, network } = pluginServices(strapi);
      const { combinations, initiatives: looked, isLooking } = await combinationFinder.found();
      const seen = combinations.filter(
        (found) =>
          (shape === 'all' || found.shape === shape) &&
          found.gifts.some(({ areaId }) => isInScope(areaId, scope)),
      );
      const shown = seen.slice((page - 1) * DESK_PAGE_SIZE, page * DESK_PAGE_SIZE);
      const gifts = shown.flatMap((found) => found.gifts);
      const showing = {
        listings: await findListings(
          db(),
          tables(),
          gifts.flatMap(({ offer, request }) => [offer, request]),
        ),
        initiatives: await initiatives.known(initiativesOf(gifts)),
        names: await cards.names(),
        network: await network.name(),
      };
      return {
        rows: shown.flatMap((found) => foundRow(found, showing) ?? []),
        total: seen.length,
        initiatives: looked,
        isLooking,
      };
    },

    async combinations(query: CombinationsQuery, scope: Scope): Promise<CombinationsAnswer> {
      const asked = { ...query, areas: scope };
      const { combinations, total } = await listCombinations(db(), tables(), asked);
      return { rows: await rowsOf(combinations), total };
    },

    async combination(combination: KeptCombination): Promise<CombinationRow | null> {
      return (await rowsOf([combination]))[0] ?? null;
    },

    /** Whether one of these requests is for somebody with this scope. */
    async isInScope(requestIds: readonly string[], scope: Scope): Promise<boolean> {
      const found = await findListings(db(), tables(), requestIds);
      return [...found.values()].some(({ areaId }) => isInScope(areaId, scope));
    },

    /** The same of a combination that was proposed. */
    async isSeen(combinationId: string, scope: Scope): Promise<boolean> {
      const gifts = (await giftsOf(db(), tables(), [combinationId])).get(combinationId) ?? [];
      return this.isInScope(
        gifts.map(({ requestId }) => requestId),
        scope,
      );
    },
  };
};

export default combinationDesk;
export type CombinationDesk = ReturnType<typeof combinationDesk>;
