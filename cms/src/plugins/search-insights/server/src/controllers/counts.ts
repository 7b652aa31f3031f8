import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { dayOf } from '../../../shared/month.mts';
import { searchCountsBatch } from '../../../shared/search-counts.mts';
import { pluginServices } from '../services/plugin-services.ts';

const countsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/search-insights/counts`: the site tells what its visitors asked. */
  async take(ctx: Context) {
    const batch = searchCountsBatch.safeParse(ctx.request.body);
    if (!batch.success) throw new errors.ValidationError('The counts are not understood');
    await pluginServices(strapi).counts.take(batch.data, dayOf(new Date()));
    ctx.status = 204;
  },
});

export default countsController;
