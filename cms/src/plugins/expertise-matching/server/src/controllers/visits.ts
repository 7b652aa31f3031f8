import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  listingCommandBody,
  proposalAnswer,
  suggestionQuestion,
} from '../../../shared/site-api.mts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, bodyOf, invalid, linkToken, notFound } from './answers.ts';

/** What the site asks for a visitor. The token of a link is in a header: addresses end up in logs. */
const visits = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/expertise-matching/themes` */
  async themes(ctx: Context) {
    const { themes } = await pluginServices(strapi).thesaurus.current();
    answer(ctx, 200, { themes });
  },

  /** `POST /api/expertise-matching/suggestions` */
  async suggest(ctx: Context) {
    const question = suggestionQuestion.safeParse(bodyOf(ctx));
    if (!question.success) invalid(ctx, question.error);
    else answer(ctx, 200, await pluginServices(strapi).suggestions.of(question.data));
  },

  /** `GET /api/expertise-matching/proposal` */
  async proposal(ctx: Context) {
    const asked = await pluginServices(strapi).visits.asked(linkToken(ctx));
    if (asked) answer(ctx, 200, asked);
    else notFound(ctx);
  },

  /** `POST /api/expertise-matching/proposal` */
  async answer(ctx: Context) {
    const body = proposalAnswer.safeParse(bodyOf(ctx));
    if (!body.success) {
      invalid(ctx, body.error);
      return;
    }
    const outcome = await pluginServices(strapi).visits.answer(linkToken(ctx), body.data);
    if (outcome === 'wrong-answer') {
      answer(ctx, 422, { problems: [{ path: ['answer'], code: 'not-a-choice' }] });
    } else if (outcome.kind === 'unknown') notFound(ctx);
    else if (outcome.kind === 'refused') answer(ctx, 409, { refused: outcome.reason });
    else answer(ctx, 200, { state: outcome.proposal.state });
  },

  /** `GET /api/expertise-matching/listing` */
  async listing(ctx: Context) {
    const found = await pluginServices(strapi).visits.listing(linkToken(ctx));
    if (found) answer(ctx, 200, found);
    else notFound(ctx);
  },

  /** `GET /api/expertise-matching/candidates` */
  async candidates(ctx: Context) {
    const found = await pluginServices(strapi).requesters.candidates(linkToken(ctx));
    if (found) answer(ctx, 200, found);
    else notFound(ctx);
  },

  /** `POST /api/expertise-matching/listing` */
  async command(ctx: Context) {
    const body = listingCommandBody.safeParse(bodyOf(ctx));
    if (!body.success) {
      invalid(ctx, body.error);
      return;
    }
    const outcome = await pluginServices(strapi).visits.command(linkToken(ctx), body.data);
    if (outcome === 'unknown') notFound(ctx);
    else if (outcome === 'done') answer(ctx, 200, { done: true });
    else answer(ctx, 409, { refused: outcome });
  },
});

export default visits;
