import type { Core } from '@strapi/strapi';
import type { LetterData } from '@burgerwerf/plugin-post/shared';
import { PLUGIN } from '../constants.ts';
import { liveListings } from '../persistence/listings.ts';
import { askedRequests } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { dutchDate } from '../rules/dutch-date.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { postServices } from '../services/post-services.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST = 20;
const SOON = 14 * DAY;
/** A request that has just come in does not wait yet. */
const WAITS_AFTER = 2 * DAY;

/** Tells coordinators what ends soon and for which requests nobody was asked, if there is any. */
export async function sendMatchingDigest(strapi: Core.Strapi, now: Date): Promise<void> {
  const { offerDesk, staff } = pluginServices(strapi);
  const db = strapi.db.connection;
  const requests = await liveListings(db, tablesOf(strapi), 'request');
  const asked = await askedRequests(db, tablesOf(strapi));
  const unasked = requests.filter(
    ({ id, from }) => !asked.has(id) && now.getTime() - from.getTime() >= WAITS_AFTER,
  );
  const expiring = (await offerDesk.expiring(now)).filter(
    ({ until }) => until.getTime() - now.getTime() <= SOON,
  );
  if (unasked.length + expiring.length === 0) return;
  const data: LetterData<'matching-digest'> = {
    expiring: expiring
      .slice(0, MOST)
      .flatMap(({ kind, shown, until }) =>
        shown ? [{ kind, title: shown.title, until: dutchDate(until) }] : [],
      ),
    unasked: unasked.slice(0, MOST).flatMap(({ shown }) => (shown ? [{ title: shown.title }] : [])),
    deskUrl: new URL(`/admin/plugins/${PLUGIN}`, configOf(strapi).cmsUrl).href,
  };
  await postServices(strapi).outbox.put(
    (await staff.coordinators()).map((to) => ({ letter: 'matching-digest', to, data })),
  );
}
