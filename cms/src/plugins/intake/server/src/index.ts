import type { Core } from '@strapi/strapi';
import { keepAppendOnly } from '../../../server-parts/append-only.ts';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { registerDeskPermissions } from './desk-permissions.ts';
import { initiativeOwner } from './initiatives/initiative-owner.ts';
import { cleanUp } from './jobs/clean-up.ts';
import { sendDigest } from './jobs/digest.ts';
import { tablesOf } from './persistence/tables.ts';
import { pluginConfig } from './plugin-config.ts';
import { mayHandOn } from './policies/may-hand-on.ts';
import routes from './routes/index.ts';
import { pluginServices } from './services/plugin-services.ts';
import { postServices } from './services/post-services.ts';
import services from './services/index.ts';

const HOUR = 60;

export default {
  config: pluginConfig,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await keepAppendOnly(strapi, [tablesOf(strapi).events]);
    await registerDeskPermissions(strapi);
    pluginServices(strapi).kinds.own('initiative', initiativeOwner(strapi));
    const { timetable } = postServices(strapi);
    timetable.add({
      name: 'intake-digest',
      everyMinutes: HOUR,
      run: (now) => sendDigest(strapi, now),
    });
    timetable.add({
      name: 'intake-clean-up',
      everyMinutes: 24 * HOUR,
      run: (now) => cleanUp(strapi, now),
    });
  },
  contentTypes,
  controllers,
  policies: { 'may-hand-on': mayHandOn },
  routes,
  services,
};
