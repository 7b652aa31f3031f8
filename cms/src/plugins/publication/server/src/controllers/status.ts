import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { pluginServices } from '../services/plugin-services.ts';

const statusController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /publication/status/:type/:documentId`, for the panel in the admin. */
  async find(ctx: Context) {
    const { type, documentId } = ctx['params'];
    const status = await pluginServices(strapi).status.of(String(type), String(documentId));
    if (!status) throw new errors.NotFoundError();
    ctx.body = status;
  },
});

export default statusController;
