import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PREVIEW_TOKEN_HEADER } from '../../../shared/preview.mts';
import { pluginServices } from '../services/plugin-services.ts';
import type { FoundPreview } from '../services/previews.ts';

const statusOf: Readonly<Record<FoundPreview['kind'], number>> = {
  found: 200,
  expired: 410,
  unknown: 404,
};

const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/publication/preview`, for the site: the token says what may be seen. */
  async find(ctx: Context) {
    const found = await pluginServices(strapi).previews.find(ctx.get(PREVIEW_TOKEN_HEADER));
    ctx.set('Cache-Control', 'no-store');
    ctx.status = statusOf[found.kind];
    ctx.body = found.kind === 'found' ? found.preview : { found: false };
  },
});

export default previews;
