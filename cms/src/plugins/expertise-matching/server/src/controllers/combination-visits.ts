import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { combinationAnswer } from '../../../shared/combination-question.mts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, bodyOf, invalid, linkToken, notFound } from './answers.ts';

/** What the site asks for who has a link about a combination. */
const combinationVisits = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/expertise-matching/combination` */
  async find(ctx: Context) {
    const asked = await pluginServices(strapi).combinationVisits.asked(linkToken(ctx));
    if (asked) answer(ctx, 200, asked);
    else notFound(ctx);
  },

  /** `POST /api/expertise-matching/combination` */
  async answer(ctx: Context) {
    const body = combinationAnswer.safeParse(bodyOf(ctx));
    if (!body.success) {
      invalid(ctx, body.error);
      return;
    }
    const { combinationVisits: visits } = pluginServices(strapi);
    const outcome = await visits.answer(linkToken(ctx), body.data);
    if (outcome === 'wrong-answer') {
      answer(ctx, 422, { problems: [{ path: ['answer'], code: 'not-a-choice' }] });
    } else if (outcome.kind === 'unknown') notFound(ctx);
    else if (outcome.kind === 'refused') answer(ctx, 409, { refused: outcome.reason });
    else answer(ctx, 200, { state: outcome.combination.state });
  },
});

export default combinationVisits;
