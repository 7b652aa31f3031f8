import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { pluginServices } from '../services/plugin-services.ts';

const path = z.object({ type: z.string(), documentId: z.string() });

const statusController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /publication/status/:type/:documentId`, for the panel in the admin. */
  async find(ctx: Context) {
    const { type, documentId } = path.parse(ctx['params']);
    const status = await pluginServices(strapi).status.of(type, documentId);
    if (!status) throw new errors.NotFoundError();
    ctx.body = status;
  },
});

export default statusController;
