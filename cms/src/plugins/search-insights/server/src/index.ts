import type { Core } from '@strapi/strapi';
import { checkSynonyms } from './check-synonyms.ts';
import contentTypes from './content-types/index.ts';
import controllers from './controllers/index.ts';
import { forgetQuestions } from './jobs/forget-questions.ts';
import { registerPermissions } from './permissions.ts';
import { pluginConfig } from './plugin-config.ts';
import routes from './routes/index.ts';
import services from './services/index.ts';
import { postServices } from './services/post-services.ts';

const DAY = 24 * 60;

export default {
  config: pluginConfig,
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(checkSynonyms());
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    postServices(strapi).timetable.add({
      name: 'search-insights-forget-questions',
      everyMinutes: DAY,
      run: (now) => forgetQuestions(strapi, now),
    });
  },
  contentTypes,
  controllers,
  routes,
  services,
};
