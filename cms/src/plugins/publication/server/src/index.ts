import type { Core } from '@strapi/strapi';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { followDocuments } from './document-changes.ts';
import { forgetAddresses } from './jobs/forget-addresses.ts';
import { followMedia } from './media-changes.ts';
import { noteAddresses } from './note-addresses.ts';
import { pluginConfig } from './plugin-config.ts';
import { connectPreviewButton } from './preview-button.ts';
import routes from './routes/index.ts';
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
    followMedia(strapi);
    await noteAddresses(strapi);
    postServices(strapi).timetable.add({
      name: 'publication-forget-addresses',
      everyMinutes: DAY,
      run: (now) => forgetAddresses(strapi, now),
    });
  },
  contentTypes,
  controllers,
  routes,
  services,
};
