import type { Core } from '@strapi/strapi';
import { keepAppendOnly } from '../../../server-parts/append-only.ts';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { registerDeskPermissions } from './desk-permissions.ts';
import { intakeServices } from './intake/intake-services.ts';
import { listingOwner } from './intake/listing-owner.ts';
import { turnClock } from './jobs/clock.ts';
import { sendMatchingDigest } from './jobs/digest.ts';
import { tellNewOffers } from './jobs/new-offers.ts';
import { refreshNames } from './jobs/refresh-names.ts';
import { tablesOf } from './persistence/tables.ts';
import { pluginConfig } from './plugin-config.ts';
import routes from './routes/index.ts';
import { inBackground } from './services/background.ts';
import { pluginServices } from './services/plugin-services.ts';
import { postServices } from './services/post-services.ts';
import services from './services/index.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export default {
  config: pluginConfig,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { indexKeeper, requestDesk, thesaurus } = pluginServices(strapi);
    const { events, nameViews } = tablesOf(strapi);
    await keepAppendOnly(strapi, [events, nameViews]);
    await registerDeskPermissions(strapi);
    await thesaurus.fillOnce();
    const { kinds } = intakeServices(strapi);
    kinds.own(
      'offer',
      listingOwner(strapi, (fields) => ({ kind: 'offer', fields })),
    );
    kinds.own(
      'request',
      listingOwner(strapi, (fields) => ({ kind: 'request', fields })),
    );
    const { timetable } = postServices(strapi);
    for (const [name, everyMinutes, run] of [
      ['expertise-clock', HOUR, turnClock],
      ['expertise-names', 5, refreshNames],
      ['expertise-new-offers', DAY, tellNewOffers],
      ['expertise-digest', 7 * DAY, sendMatchingDigest],
    ] as const) {
      // On its first day, an installation has nothing to look back on.
      const waitsFirst = everyMinutes >= 7 * DAY;
      timetable.add({ name, everyMinutes, waitsFirst, run: (now) => run(strapi, now) });
    }
    // A command that only loads Strapi needs no index.
    strapi.server.httpServer.once('listening', () => {
      // The first who opens the list has it at once, however many requests there are.
      const ready = indexKeeper.warmUp().then(() => requestDesk.waiting(null));
      inBackground(strapi, 'making the index', ready);
    });
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await pluginServices(strapi).indexKeeper.close();
  },
  contentTypes,
  controllers,
  routes,
  services,
};
