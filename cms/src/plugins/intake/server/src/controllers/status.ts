import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { contact } from '../../../shared/person.mts';
import { threadText } from '../../../shared/text.mts';
import { problemsOf } from '../rules/problems.ts';
import { pluginServices } from '../services/plugin-services.ts';
import type { Outcome } from '../services/submissions.ts';
import { answer, bodyOf, linkToken, notFound } from './answers.ts';

const givenAnswer = z.object({ text: threadText });
const givenAddress = z.object({ email: contact.shape.email });

/** What a visitor may do with a link from a letter. The token is in a header: addresses end up in logs. */
const status = ({ strapi }: { strapi: Core.Strapi }) => {
  const outcome = (ctx: Context, { kind }: Outcome, done: number): void => {
    if (kind === 'unknown') notFound(ctx);
    else if (kind === 'refused') answer(ctx, 409, { refused: 'not-in-this-state' });
    else answer(ctx, done, { done: true });
  };

  return {
    /** `GET /api/intake/status` */
    async find(ctx: Context) {
      const found = await pluginServices(strapi).status.find(linkToken(ctx));
      if (found) answer(ctx, 200, found);
      else notFound(ctx);
    },

    /** `POST /api/intake/answers` */
    async answer(ctx: Context) {
      const parsed = givenAnswer.safeParse(bodyOf(ctx));
      if (!parsed.success) {
        answer(ctx, 422, { problems: problemsOf(parsed.error.issues) });
        return;
      }
      const { text } = parsed.data;
      outcome(ctx, await pluginServices(strapi).status.answer(linkToken(ctx), text), 201);
    },

    /** `POST /api/intake/withdrawal` */
    async withdraw(ctx: Context) {
      outcome(ctx, await pluginServices(strapi).status.withdraw(linkToken(ctx)), 200);
    },

    /** `GET /api/intake/disowned` */
    async disownable(ctx: Context) {
      const found = await pluginServices(strapi).status.disownable(linkToken(ctx));
      if (found) answer(ctx, 200, found);
      else notFound(ctx);
    },

    /** `POST /api/intake/disowned` */
    async disown(ctx: Context) {
      const erased = await pluginServices(strapi).status.disown(linkToken(ctx));
      if (erased) answer(ctx, 200, erased);
      else notFound(ctx);
    },

    /** `POST /api/intake/lost-links`: always the same answer, and as soon. */
    lostLinks(ctx: Context) {
      const parsed = givenAddress.safeParse(bodyOf(ctx));
      if (parsed.success) {
        pluginServices(strapi)
          .lostLinks.send(parsed.data.email)
          .catch((error: unknown) => strapi.log.error(error));
      }
      answer(ctx, 202, { accepted: true });
    },
  };
};

export default status;
