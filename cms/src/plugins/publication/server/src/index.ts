import type { Core } from '@strapi/strapi';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { followDocuments } from './document-changes.ts';
import { forgetAddresses } from './jobs/forget-addresses.ts';
import { forgetPlans } from './jobs/forget-plans.ts';
import { followMedia } from './media-changes.ts';
import { noteAddresses } from './note-addresses.ts';
import { registerPermissions } from './permissions.ts';
import { pluginConfig } from './plugin-config.ts';
import { connectPreviewButton } from './preview-button.ts';
import routes from './routes/index.ts';
import { pluginServices } from './services/plugin-services.ts';
import services from './services/index.ts';
import { postServices } from './services/post-services.ts';

const DAY = 24 * 60;

export default {
  config: pluginConfig,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(followDocuments(strapi));
    connectPreviewButton(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    followMedia(strapi);
    await noteAddresses(strapi);
    const { timetable } = postServices(strapi);
    timetable.add({
      name: 'publication-forget-addresses',
      everyMinutes: DAY,
      run: (now) => forgetAddresses(strapi, now),
    });
    timetable.add({
      name: 'publication-forget-plans',
      everyMinutes: DAY,
      run: (now) => forgetPlans(strapi, now),
    });
    // A command that only loads Strapi carries out no plans: the server that runs beside it does.
    strapi.server.httpServer.once('listening', () => {
      pluginServices(strapi).scheduler.start();
    });
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await pluginServices(strapi).scheduler.stop();
  },
  contentTypes,
  controllers,
  routes,
  services,
};
