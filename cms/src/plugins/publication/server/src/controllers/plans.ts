import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { wantedMoments, type PlansAnswer } from '../../../shared/plan.mts';
import type { Named } from '../services/feed.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { rightsOf } from './rights.ts';

const path = z.object({ type: z.string(), documentId: z.string() });

const plansController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The entry that the address names, and what who asks may do with it. */
  async function asked(ctx: Context) {
    const { type, documentId } = path.parse(ctx['params']);
    const { planning, entries } = pluginServices(strapi);
    if (!planning.isFor(type)) throw new errors.NotFoundError();
    const rights = rightsOf(strapi, ctx);
    if (!rights.mayRead(type)) throw new errors.ForbiddenError();
    const named: Named = { type, documentId };
    const entity = await entries.withMaker(named);
    if (!entity) throw new errors.NotFoundError();
    return { named, by: rights.by, mayPublish: rights.mayPublish(type, entity) };
  }

  async function answer(named: Named, mayPlan: boolean): Promise<PlansAnswer> {
    return { mayPlan, plans: await pluginServices(strapi).planning.shown(named) };
  }

  return {
    /** `GET /publication/plans/:type/:documentId` */
    async find(ctx: Context) {
      const { named, mayPublish } = await asked(ctx);
      ctx.body = await answer(named, mayPublish);
    },

    /** `PUT /publication/plans/:type/:documentId` */
    async set(ctx: Context) {
      const { named, by, mayPublish } = await asked(ctx);
      if (!mayPublish) throw new errors.ForbiddenError();
      const wanted = wantedMoments.safeParse(ctx.request.body);
      if (!wanted.success) throw new errors.ValidationError('The moments are not understood');
      const { planning } = pluginServices(strapi);
      const planned = await planning.set(named, wanted.data, { by, now: new Date() });
      if (planned.kind === 'refused') {
        ctx.status = 409;
        ctx.body = { refused: planned.reason };
        return;
      }
      ctx.body = await answer(named, mayPublish);
    },
  };
};

export default plansController;
