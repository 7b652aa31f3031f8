import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, linkToken, notFound } from './answers.ts';

const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/intake/preview` */
  async find(ctx: Context) {
    const preview = await pluginServices(strapi).previews.find(linkToken(ctx));
    if (preview) answer(ctx, 200, preview);
    else notFound(ctx);
  },
});

export default previews;
