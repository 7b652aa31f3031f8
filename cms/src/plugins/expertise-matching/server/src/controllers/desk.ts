import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { offersQuery } from '../../../shared/desk/offers.mts';
import { proposalsQuery } from '../../../shared/desk/proposals.mts';
import { requestsQuery } from '../../../shared/desk/requests.mts';
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
      else {
        const { requestDesk } = pluginServices(strapi);
        answer(ctx, 200, await requestDesk.list(query.data, await scopeOf(ctx)));
      }
    },

    /** `GET /expertise-matching/waiting` */
    async waiting(ctx: Context) {
      const { requestDesk } = pluginServices(strapi);
      answer(ctx, 200, { count: await requestDesk.waiting(await scopeOf(ctx)) });
    },

    /** `GET /expertise-matching/requests/:id` */
    async request(ctx: Context) {
      const { requestDesk } = pluginServices(strapi);
      const detail = await requestDesk.detail(idIn(ctx), await scopeOf(ctx));
      if (detail) answer(ctx, 200, detail);
      else notFound(ctx);
    },

    /** `GET /expertise-matching/proposals` */
    async proposals(ctx: Context) {
      const query = proposalsQuery.safeParse(ctx.query);
      if (!query.success) invalid(ctx, query.error);
      else {
        const { proposalDesk } = pluginServices(strapi);
        answer(ctx, 200, await proposalDesk.list(query.data, await scopeOf(ctx)));
      }
    },

    /** `GET /expertise-matching/offers` */
    async offers(ctx: Context) {
      const query = offersQuery.safeParse(ctx.query);
      if (!query.success) invalid(ctx, query.error);
      else {
        const { offerDesk } = pluginServices(strapi);
        answer(ctx, 200, await offerDesk.list(query.data, await scopeOf(ctx)));
      }
    },

    /** `GET /expertise-matching/figures` */
    async figures(ctx: Context) {
      answer(ctx, 200, await pluginServices(strapi).figures.read(await scopeOf(ctx)));
    },

    /** `GET /expertise-matching/figures/lines` */
    async figuresLines(ctx: Context) {
      const { figures } = pluginServices(strapi);
      answer(ctx, 200, { lines: await figures.lines(await scopeOf(ctx)) });
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
