import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { overviewQuery } from '../../../shared/overview.mts';
import { pluginServices } from '../services/plugin-services.ts';
import { rightsOf } from './rights.ts';

const overviewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /publication/overview?before=`, for the page _Recent op de site_. */
  async find(ctx: Context) {
    const query = overviewQuery.safeParse(ctx.query);
    if (!query.success) throw new errors.ValidationError('before is not understood');
    const { overview } = pluginServices(strapi);
    ctx.body = await overview.of(query.data.before, rightsOf(strapi, ctx));
  },
});

export default overviewController;
