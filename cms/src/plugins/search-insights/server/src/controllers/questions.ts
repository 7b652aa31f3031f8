import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { monthOf } from '../../../shared/month.mts';
import { questionsQuery, type QuestionsAnswer } from '../../../shared/questions.mts';
import { pluginServices } from '../services/plugin-services.ts';

const questionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /search-insights/questions?view=&months=&page=` */
  async list(ctx: Context) {
    const { questions } = pluginServices(strapi);
    ctx.body = await questions.page(queryOf(ctx), monthOf(new Date()));
  },

  /** `GET /search-insights/questions/all?view=&months=`, for a file. */
  async all(ctx: Context) {
    const { questions } = pluginServices(strapi);
    const found = await questions.all(queryOf(ctx), monthOf(new Date()));
    ctx.body = {
      questions: found,
      total: found.length,
      page: 1,
      pageCount: 1,
    } satisfies QuestionsAnswer;
  },
});

function queryOf(ctx: Context) {
  const query = questionsQuery.safeParse(ctx.query);
  if (!query.success) throw new errors.ValidationError('view, months or page is not understood');
  return query.data;
}

export default questionsController;
