import type { Core } from '@strapi/strapi';
import { cleanUp } from './clean-up.ts';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { registerPermissions } from './permissions.ts';
import { pluginConfig } from './plugin-config.ts';
import routes from './routes/index.ts';
import { pluginServices } from './services/plugin-services.ts';
import services from './services/index.ts';

export default {
  config: pluginConfig,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { sender, ticker, timetable } = pluginServices(strapi);
    await registerPermissions(strapi);
    timetable.add(cleanUp(strapi));
    // A command that only loads Strapi sends no mail: the server that runs beside it does.
    strapi.server.httpServer.once('listening', () => {
      sender.start();
      ticker.start();
    });
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    const { sender, ticker } = pluginServices(strapi);
    await Promise.all([sender.stop(), ticker.stop()]);
  },
  contentTypes,
  controllers,
  routes,
  services,
};
