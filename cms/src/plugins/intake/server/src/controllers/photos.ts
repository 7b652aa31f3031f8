import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, answerPicture, idIn, notFound } from './answers.ts';

/** Seconds after which it is worth trying again. */
const TRY_AGAIN_AFTER = '2';

const photos = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /api/intake/photos`, the picture itself as body. */
  async hold(ctx: Context) {
    // Strapi has read what says that it is a form or JSON: nothing is left of it to be a picture.
    if (ctx.req.readableEnded) {
      answer(ctx, 422, { code: 'not-a-picture' });
      return;
    }
    const held = await pluginServices(strapi).photos.hold(ctx.req);
    switch (held.kind) {
      case 'held':
        answer(ctx, 201, held.photo);
        break;
      case 'refused':
        answer(ctx, 422, { code: held.code });
        break;
      case 'broken-off':
        answer(ctx, 408, { code: held.kind });
        break;
      case 'busy':
        ctx.set('Retry-After', TRY_AGAIN_AFTER);
        answer(ctx, 503, { busy: true });
    }
  },

  /** `GET /api/intake/photos/:id` */
  async show(ctx: Context) {
    const picture = await pluginServices(strapi).photos.show(idIn(ctx));
    if (picture) answerPicture(ctx, picture);
    else notFound(ctx);
  },

  /** `GET /intake/photos/:id`, in the admin. */
  async showStaff(ctx: Context) {
    const picture = await pluginServices(strapi).photos.showStaff(idIn(ctx));
    if (picture) answerPicture(ctx, picture);
    else notFound(ctx);
  },
});

export default photos;
