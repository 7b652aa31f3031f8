import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { proposalsQuery, requestsQuery } from '../../../shared/desk-api.mts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, idIn, invalid, notFound, staffIdOf } from './answers.ts';

/** What coordinators ask; what they do is in proposals.ts. */
const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const scopeOf = (ctx: Context) => pluginServices(strapi).workAreas.of(staffIdOf(ctx));

  return {
    /** `GET /expertise-matching/requests` */
    async requests(ctx: Context) {
      const query = requestsQuery.safeParse(ctx.query);
      if (!query.success) invalid(ctx, query.error);
      else
        answer(
          ctx,
          200,
          await pluginServices(strapi).desk.requests(query.data.page, await scopeOf(ctx)),
        );
    },

    /** `GET /expertise-matching/requests/:id` */
    async request(ctx: Context) {
      const detail = await pluginServices(strapi).desk.request(idIn(ctx), await scopeOf(ctx));
      if (detail) answer(ctx, 200, detail);
      else notFound(ctx);
    },

    /** `GET /expertise-matching/proposals` */
    async proposals(ctx: Context) {
      const query = proposalsQuery.safeParse(ctx.query);
      if (!query.success) invalid(ctx, query.error);
      else
        answer(
          ctx,
          200,
          await pluginServices(strapi).desk.proposals(query.data, await scopeOf(ctx)),
        );
    },

    /** `GET /expertise-matching/load` */
    async load(ctx: Context) {
      answer(ctx, 200, await pluginServices(strapi).desk.load(await scopeOf(ctx)));
    },

    /** `GET /expertise-matching/expiring` */
    async expiring(ctx: Context) {
      answer(ctx, 200, await pluginServices(strapi).desk.expiring(await scopeOf(ctx)));
    },

    /** `GET /expertise-matching/figures` */
    async figures(ctx: Context) {
      answer(ctx, 200, await pluginServices(strapi).figures.read());
    },

    /** `POST /expertise-matching/listings/:id/names`: a POST, since it leaves a trace. */
    async names(ctx: Context) {
      const found = await pluginServices(strapi).names.lookUp(
        idIn(ctx),
        staffIdOf(ctx),
        await scopeOf(ctx),
      );
      if (found) answer(ctx, 200, found);
      else notFound(ctx);
    },
  };
};

export default desk;
