import type { Core } from '@strapi/strapi';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { followDocuments } from './document-changes.ts';
import { followMedia } from './media-changes.ts';
import { pluginConfig } from './plugin-config.ts';
import routes from './routes/index.ts';
import services from './services/index.ts';

export default {
  config: pluginConfig,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(followDocuments(strapi));
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followMedia(strapi);
  },
  contentTypes,
  controllers,
  routes,
  services,
};
