import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type {
  AskedCombination,
  CombinationAnswer,
  ownCombination,
} from '../../../shared/combination-question.mts';
import { consentText, currentConsent, type ConsentWordingId } from '../../../shared/consent.mts';
import { combinationLink } from '../constants.ts';
import { giftsOf } from '../persistence/combination-gifts.ts';
import type { KeptCombination } from '../persistence/combination-row.ts';
import { combinationsOf } from '../persistence/combinations.ts';
import { findListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf } from '../rules/card-of.ts';
import { combinationAnswerEvent, combinationAsks } from '../rules/combination-question.ts';
import { partyAnswerableUntil } from '../rules/combination-times.ts';
import { canTakeBack } from '../rules/combination.ts';
import { initiativesOf } from '../rules/initiatives-of.ts';
import { readPartySubject } from '../rules/party-subject.ts';
import type { CombinationOutcome } from './combinations.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';

const UNKNOWN = { kind: 'unknown' } as const;

interface Opened {
  combination: KeptCombination;
  place: number;
}

/** What somebody with a link from a letter on a combination may see and do. Looking changes nothing. */
const combinationVisits = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function open(token: string): Promise<Opened | null> {
    if (token === '') return null;
    const found = await postServices(strapi).links.find(combinationLink.purpose, token);
    const subject = found.kind === 'valid' ? readPartySubject(found.subject) : null;
    if (!subject) return null;
    const combination = await pluginServices(strapi).combinations.find(subject.id);
    return combination && { combination, place: subject.place };
  }

  return {
    /** What a link asks. */
    async asked(token: string): Promise<AskedCombination | null> {
      const opened = await open(token);
      const asks = opened && combinationAsks(opened.combination, opened.place);
      if (!asks) return null;
      const { combination, place } = opened;
      const party = combination.parties[place];
      if (!party) return null;
      const { cards, initiatives, network } = pluginServices(strapi);
      const gifts = (await giftsOf(db(), tables(), [combination.id])).get(combination.id) ?? [];
      const listings = await findListings(
        db(),
        tables(),
        gifts.flatMap(({ offerId, requestId }) => [offerId, requestId]),
      );
      const names = await cards.names();
      const ids = initiativesOf(gifts);
      const shown = gifts.flatMap(({ from, to, offerId, requestId, need }) => {
        const offer = listings.get(offerId);
        const request = listings.get(requestId);
        const offerCard = offer ? cardOf(offer, names) : null;
        const requestCard = request ? cardOf(request, names, need) : null;
        if (!offerCard || !requestCard) return [];
        return [
          { from: ids.indexOf(from), to: ids.indexOf(to), offer: offerCard, request: requestCard },
        ];
      });
      // Somebody was erased: there is nothing left to answer.
      if (shown.length < gifts.length) return null;
      const known = await initiatives.known(ids);
      const networkName = await network.name();
      const agreement = (id: ConsentWordingId) =>
        asks === 'join' ? { id, text: consentText(id, networkName) } : null;
      const { state, title, story, message, agreedAt } = combination;
      return {
        asks,
        state,
        title,
        story,
        message,
        initiatives: ids.map((id) =>
          agreedAt !== null || id === party.initiativeId ? (known.get(id)?.title ?? null) : null,
        ),
        own: ids.indexOf(party.initiativeId),
        gifts: shown,
        consent: agreement(currentConsent.combination),
        publication: agreement(currentConsent.combinationPage),
        canWait: asks === 'join' && !party.wasLater,
        until: partyAnswerableUntil(combination, party).toISOString(),
      };
    },

    /** Carries out an answer; the link is used up with it, in one transaction. */
    async answer(
      token: string,
      given: CombinationAnswer,
    ): Promise<CombinationOutcome | 'wrong-answer'> {
      const opened = await open(token);
      if (!opened) return UNKNOWN;
      const { combination, place } = opened;
      const event = combinationAnswerEvent(given, combination, place);
      if (event === null) return 'wrong-answer';
      return pluginServices(strapi).combinations.happen(combination.id, event, {
        actor: `party-${place}`,
        async onAccepted() {
          const link = await postServices(strapi).links.use(combinationLink.purpose, token);
          return link.kind === 'valid';
        },
      });
    },

    /** Combinations in which an own offer or request takes part. */
    async of(listingId: string): Promise<z.infer<typeof ownCombination>[]> {
      const found = await combinationsOf(db(), tables(), listingId);
      return found.map(({ id, title, state, since, isShown }) => ({
        id,
        title,
        state,
        since: since.toISOString(),
        isShown,
        canWithdraw: canTakeBack({ state, isShown }),
      }));
    },

    /** Leaves a combination, or takes it off the site. */
    async withdraw(
      listingId: string,
      combinationId: string,
    ): Promise<'done' | 'not-in-this-state' | 'unknown'> {
      const { combinations } = pluginServices(strapi);
      const combination = await combinations.find(combinationId);
      const party = combination?.parties.findIndex((each) => each.listingIds.includes(listingId));
      if (party === undefined || party < 0) return 'unknown';
      const event = { type: 'take-back', party } as const;
      const { kind } = await combinations.happen(combinationId, event, { actor: `party-${party}` });
      return kind === 'refused' ? 'not-in-this-state' : kind;
    },
  };
};

export default combinationVisits;
export type CombinationVisits = ReturnType<typeof combinationVisits>;
