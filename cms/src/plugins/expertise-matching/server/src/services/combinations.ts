import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { CombinationRefusal, NewCombination } from '../../../shared/desk/combinations.mts';
import {
  combinationsOf,
  emptyCombination,
  findCombination,
  insertCombination,
  rememberCombinationEntry,
  saveCombination,
} from '../persistence/combinations.ts';
import { giftsOf, settleGifts } from '../persistence/combination-gifts.ts';
import type { KeptCombination } from '../persistence/combination-row.ts';
import { addToHistory, type NewEvent } from '../persistence/history.ts';
import { lockForAsking, lockListings } from '../persistence/listing-locks.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings } from '../persistence/listings.ts';
import { readProposingFacts } from '../persistence/proposing-facts.ts';
import { tablesOf } from '../persistence/tables.ts';
import type { LiveParties } from '../rules/combination-event.ts';
import type { GivenCombinationEvent } from '../rules/combination-question.ts';
import { combinationShape, partiesOf } from '../rules/combination-shape.ts';
import { newCombination } from '../rules/combination.ts';
import { decideCombination } from '../rules/decide-combination.ts';
import { isLive, isShown } from '../rules/listing.ts';
import { mayNotCombine, type GiftFacts } from '../rules/may-combine.ts';
import { namesSomebody } from '../rules/names-somebody.ts';
import { partySubject } from '../rules/party-subject.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { sendCombinationLetters, type WholeCombination } from './combination-letters.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';
import { shownCombinations } from './shown-combinations.ts';

export type CombinationOutcome =
  | { kind: 'done'; combination: KeptCombination }
  | { kind: 'refused'; reason: CombinationRefusal }
  | { kind: 'unknown' };

/** Who does it, and what goes with it. */
interface Around {
  actor: NewEvent['actor'];
  staffId?: string;
  /** The one that the decision was made on; any will do without. */
  version?: number;
  /** In the transaction, once the event is accepted; a refusal leaves everything as it is. */
  onAccepted?: () => Promise<boolean>;
  /** What is told of the past: nobody is written to. */
  isExample?: boolean;
}

const UNKNOWN = { kind: 'unknown' } as const;
const refused = (reason: CombinationRefusal) => ({ kind: 'refused', reason }) as const;

/** Combinations: proposed, answered and ended, each change in one transaction in which all that takes part is locked. */
const combinations = ({ strapi }: { strapi: Core.Strapi }) => {
  const tables = () => tablesOf(strapi);

  const liveParties = ({ combination, listings }: WholeCombination, now: Date): LiveParties =>
    combination.parties.map(({ listingIds }) =>
      listingIds.every((id) => {
        const listing = listings.get(id);
        return listing && isLive(listing) && listing.contact !== null && now < listing.until;
      }),
    );

  /** Decides on a combination of which everything is locked, and writes it down. */
  async function decide(
    trx: Knex,
    whole: WholeCombination,
    given: GivenCombinationEvent,
    { now, around }: { now: Date; around: Around },
  ): Promise<CombinationOutcome> {
    const { combination: before, gifts, listings } = whole;
    const versions = Object.fromEntries(
      [...listings.values()].map(({ id, version }) => [id, version]),
    );
    const event = given.type === 'yes' ? { ...given, versions } : given;
    const decision = decideCombination(event, before, { now, live: liveParties(whole, now) });
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'nothing') return { kind: 'done', combination: before };
    if (around.onAccepted && !(await around.onAccepted())) return refused('changed-meanwhile');
    const { combination: next, event: code, closesLinksOf, letters } = decision;
    await saveCombination(trx, tables(), before, next, now);
    if (next.state === 'ended') await settleGifts(trx, tables(), before.id, next);
    await addToHistory(trx, tables(), {
      proposalId: before.id,
      actor: around.actor,
      staffId: around.staffId ?? null,
      event: code,
      at: now,
    });
    const { links } = postServices(strapi);
    await links.revoke(closesLinksOf.map((place) => partySubject(before.id, place)));
    if (next.isShown !== before.isShown) {
      const shown = { ...before, ...next };
      const entryId = await shownCombinations(strapi).follow(shown, gifts, listings);
      await rememberCombinationEntry(trx, tables(), before.id, entryId);
    }
    const after = await findCombination(trx, tables(), before.id);
    if (!after) throw new Error('A combination was lost while it was changed');
    if (!around.isExample) {
      await sendCombinationLetters(strapi, letters, { combination: after, gifts, listings });
    }
    return { kind: 'done', combination: after };
  }

  /** Whether a text says who takes part, before anybody agreed to that. */
  async function isNaming(
    { title, story, message }: NewCombination,
    listings: readonly KeptListing[],
  ): Promise<boolean> {
    const ids = listings.flatMap(({ initiativeId }) => initiativeId ?? []);
    const known = await pluginServices(strapi).initiatives.known(ids);
    const names = [
      ...[...known.values()].map((initiative) => initiative.title),
      ...listings.flatMap(({ contact }) =>
        contact === null ? [] : [contact.name, contact.email, contact.phone ?? ''],
      ),
    ];
    return namesSomebody([title, story, message].join('\n'), names);
  }

  return {
    find: (id: string): Promise<KeptCombination | null> =>
      findCombination(strapi.db.connection, tables(), id),

    /**
     * Asks all who take part at once, if each has room for it at this moment.
     * @param exampleAt of an example, when it was proposed; nobody is written to
     */
    async propose(body: NewCombination, by: string, exampleAt?: Date): Promise<CombinationOutcome> {
      return inTransaction(strapi, async ({ trx }): Promise<CombinationOutcome> => {
        const locked = await lockForAsking(trx, tables(), {
          offers: body.gifts.map(({ offer }) => offer),
          requests: body.gifts.map(({ request }) => request),
        });
        const facts: GiftFacts[] = [];
        const listings = new Map<string, KeptListing>();
        for (const { offer: offerId, request: requestId, need } of body.gifts) {
          const offer = locked.named(offerId, 'offer');
          const request = locked.named(requestId, 'request');
          if (!offer || !request) return UNKNOWN;
          listings.set(offerId, offer).set(requestId, request);
          const ofHelper = locked.offersOf(offer.personKey);
          facts.push({
            offerId,
            requestId,
            from: offer.initiativeId,
            to: request.initiativeId,
            giver: offer.personKey,
            taker: request.personKey,
            need,
            isPublic: [offer, request].every(
              (each) => isShown(each) && each.shown?.visibility === 'public',
            ),
            facts: await readProposingFacts(trx, tables(), { offer, request, need, ofHelper }),
          });
        }
        const now = exampleAt ?? new Date();
        const reason = mayNotCombine(facts, now);
        if (reason !== null) return refused(reason);
        const shape = combinationShape(facts);
        if (shape === null) return refused('not-a-combination');
        if (await isNaming(body, [...listings.values()])) return refused('names-somebody');
        const gifts = facts.map(({ offerId, requestId, need, from, to }) => ({
          offerId,
          requestId,
          need,
          from: from ?? '',
          to: to ?? '',
        }));
        const { title, story, message } = body;
        const made = await insertCombination(trx, tables(), newCombination(partiesOf(facts), now), {
          gifts,
          texts: { shape, title, story, message, proposedBy: by },
          now,
        });
        await addToHistory(trx, tables(), {
          proposalId: made.id,
          actor: 'coordinator',
          staffId: by,
          event: 'proposed',
          at: now,
        });
        if (exampleAt) return { kind: 'done', combination: made };
        const asks = made.parties.map((_, to) => ({ to, letter: 'ask', turn: 'first' }) as const);
        await sendCombinationLetters(strapi, asks, { combination: made, gifts, listings });
        return { kind: 'done', combination: made };
      });
    },

    /** Something happens to a combination. */
    async happen(
      id: string,
      event: GivenCombinationEvent,
      around: Around,
      now = new Date(),
    ): Promise<CombinationOutcome> {
      return inTransaction(strapi, async ({ trx }): Promise<CombinationOutcome> => {
        if (!(await findCombination(trx, tables(), id))) return UNKNOWN;
        const gifts = (await giftsOf(trx, tables(), [id])).get(id) ?? [];
        const ids = gifts.flatMap(({ offerId, requestId }) => [offerId, requestId]);
        const listings = await lockListings(trx, tables(), ids);
        // Read once locked: whoever held the lock may have changed it.
        const combination = await findCombination(trx, tables(), id);
        if (!combination) return UNKNOWN;
        if (around.version !== undefined && around.version !== combination.version) {
          return refused('changed-meanwhile');
        }
        return decide(trx, { combination, gifts, listings }, event, { now, around });
      });
    },

    /**
     * Ends what was going on with an offer or a request that is not there any more, and leaves nothing of what
     * was written with who was erased. The caller holds the locks.
     */
    async listingGone(
      trx: Knex,
      listingId: string,
      type: 'listing-gone' | 'erased',
    ): Promise<void> {
      for (const found of await combinationsOf(trx, tables(), listingId)) {
        if (type === 'erased') await emptyCombination(trx, tables(), found);
        const combination = await findCombination(trx, tables(), found.id);
        if (!combination) continue;
        const gifts = (await giftsOf(trx, tables(), [found.id])).get(found.id) ?? [];
        const ids = gifts.flatMap(({ offerId, requestId }) => [offerId, requestId]);
        const listings = await findListings(trx, tables(), ids);
        const party = combination.parties.findIndex((each) => each.listingIds.includes(listingId));
        const around: Around = { actor: `party-${party}` };
        await decide(
          trx,
          { combination, gifts, listings },
          { type, party },
          { now: new Date(), around },
        );
        if (type === 'listing-gone' || combination.entryId === null) continue;
        await shownCombinations(strapi).remove(combination.entryId);
        await rememberCombinationEntry(trx, tables(), combination.id, null);
      }
    },
  };
};

export default combinations;
export type Combinations = ReturnType<typeof combinations>;
