import type { Core } from '@strapi/strapi';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings, liveListings, rememberOffersTold } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf } from '../rules/card-of.ts';
import { isShown } from '../rules/listing.ts';
import { isTurnOf, toldInTurn } from '../rules/weekly-news.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { postServices } from '../services/post-services.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

const MOST = 5;

/** Tells requesters of offers that came since, in one mail a week at most. */
export async function tellNewOffers(strapi: Core.Strapi, now: Date): Promise<void> {
  const requests = await liveListings(strapi.db.connection, tablesOf(strapi), 'request');
  const told = new Set<string>();
  for (const request of toldInTurn(requests)) {
    if (told.has(request.personKey) || !isTurnOf(request, requests, now)) continue;
    const offers = await newFor(strapi, request);
    if (offers.length === 0) continue;
    told.add(request.personKey);
    await tell(strapi, request, { offers, now });
  }
}

/** Public offers that fit and that the requester has not heard of. */
async function newFor(strapi: Core.Strapi, request: KeptListing): Promise<KeptListing[]> {
  const { ranking } = pluginServices(strapi);
  const ids = new Set<string>();
  for (const index of request.needs.keys()) {
    const { ranked } = await ranking.offersFor(request, index);
    for (const { id } of ranked) ids.add(id);
  }
  const found = await findListings(strapi.db.connection, tablesOf(strapi), [...ids]);
  const since = request.offersToldAt ?? request.from;
  return [...ids]
    .flatMap((id) => found.get(id) ?? [])
    .filter((offer) => offer.from > since && isShown(offer) && offer.shown?.visibility === 'public')
    .slice(0, MOST);
}

async function tell(
  strapi: Core.Strapi,
  request: KeptListing,
  { offers, now }: { offers: readonly KeptListing[]; now: Date },
): Promise<void> {
  const { cards, listings } = pluginServices(strapi);
  const names = await cards.names();
  const shown = offers.flatMap((offer) => cardOf(offer, names) ?? []);
  const { contact } = request;
  if (contact === null || request.shown === null || shown.length === 0) return;
  const { title } = request.shown;
  await inTransaction(strapi, async ({ trx }) => {
    await rememberOffersTold(trx, tablesOf(strapi), request.id, now);
    await postServices(strapi).outbox.put([
      {
        letter: 'new-offers',
        to: { name: contact.name, address: contact.email },
        data: { title, offers: shown, manageUrl: await listings.manageUrl(request.id) },
        about: request.id,
      },
    ]);
  });
}
