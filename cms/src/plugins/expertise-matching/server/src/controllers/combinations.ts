import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  combinationsQuery,
  foundQuery,
  newCombination,
} from '../../../shared/desk/combinations.mts';
import { withdrawBody } from '../../../shared/desk/proposals.mts';
import type { CombinationOutcome } from '../services/combinations.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, bodyOf, idIn, invalid, notFound, staffIdOf } from './answers.ts';

/** What coordinators ask and do with combinations. */
const combinations = ({ strapi }: { strapi: Core.Strapi }) => {
  const scopeOf = (ctx: Context) => pluginServices(strapi).workAreas.of(staffIdOf(ctx));

  async function told(ctx: Context, outcome: CombinationOutcome, done: number): Promise<void> {
    if (outcome.kind === 'unknown') notFound(ctx);
    else if (outcome.kind === 'refused') answer(ctx, 409, { refused: outcome.reason });
    else {
      const { combinationDesk } = pluginServices(strapi);
      answer(ctx, done, await combinationDesk.combination(outcome.combination));
    }
  }

  return {
    /** `GET /expertise-matching/combinations/found` */
    async found(ctx: Context) {
      const query = foundQuery.safeParse(ctx.query);
      if (!query.success) {
        invalid(ctx, query.error);
        return;
      }
      const { combinationDesk } = pluginServices(strapi);
      answer(ctx, 200, await combinationDesk.found(query.data, await scopeOf(ctx)));
    },

    /** `GET /expertise-matching/combinations` */
    async list(ctx: Context) {
      const query = combinationsQuery.safeParse(ctx.query);
      if (!query.success) {
        invalid(ctx, query.error);
        return;
      }
      const { combinationDesk } = pluginServices(strapi);
      answer(ctx, 200, await combinationDesk.combinations(query.data, await scopeOf(ctx)));
    },

    /** `POST /expertise-matching/combinations` */
    async create(ctx: Context) {
      const body = newCombination.safeParse(bodyOf(ctx));
      if (!body.success) {
        invalid(ctx, body.error);
        return;
      }
      const { combinationDesk, combinations: made } = pluginServices(strapi);
      const requests = body.data.gifts.map(({ request }) => request);
      if (!(await combinationDesk.isInScope(requests, await scopeOf(ctx)))) notFound(ctx);
      else await told(ctx, await made.propose(body.data, staffIdOf(ctx)), 201);
    },

    /** `POST /expertise-matching/combinations/:id/withdraw` */
    async withdraw(ctx: Context) {
      const body = withdrawBody.safeParse(bodyOf(ctx));
      if (!body.success) {
        invalid(ctx, body.error);
        return;
      }
      const { combinationDesk, combinations: known } = pluginServices(strapi);
      if (!(await combinationDesk.isSeen(idIn(ctx), await scopeOf(ctx)))) {
        notFound(ctx);
        return;
      }
      const around = {
        actor: 'coordinator',
        staffId: staffIdOf(ctx),
        version: body.data.version,
      } as const;
      await told(ctx, await known.happen(idIn(ctx), { type: 'withdraw' }, around), 200);
    },
  };
};

export default combinations;
