import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { queueQuery, spamBody } from '../../../shared/desk-api.mts';
import { declineReasons } from '../../../shared/states.mts';
import { problemsOf } from '../rules/problems.ts';
import { factsOf } from '../rules/submission-facts.ts';
import { postServices } from '../services/post-services.ts';
import { pluginServices } from '../services/plugin-services.ts';
import { answer, bodyOf, idIn, notFound } from './answers.ts';
import { viewerOf } from './viewer.ts';

const suggestionQuery = z.object({
  letter: z.enum(['submission-question', 'submission-placed', 'submission-declined']),
  reason: z.enum(declineReasons).default('other'),
});

const invalid = (ctx: Context, error: z.ZodError): void =>
  answer(ctx, 422, { problems: problemsOf(error.issues) });

/** What staff ask about submissions; what they do is in commands.ts. */
const desk = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /intake/submissions` */
  async queue(ctx: Context) {
    const query = queueQuery.safeParse(ctx.query);
    if (!query.success) {
      invalid(ctx, query.error);
      return;
    }
    answer(ctx, 200, await pluginServices(strapi).desk.queue(query.data, viewerOf(ctx)));
  },

  /** `GET /intake/submissions/:id` */
  async find(ctx: Context) {
    const detail = await pluginServices(strapi).desk.detail(idIn(ctx), viewerOf(ctx));
    if (detail) answer(ctx, 200, detail);
    else notFound(ctx);
  },

  /** `GET /intake/submissions/:id/suggestion` */
  async suggestion(ctx: Context) {
    const query = suggestionQuery.safeParse(ctx.query);
    if (!query.success) {
      invalid(ctx, query.error);
      return;
    }
    const kept = await pluginServices(strapi).submissions.find(idIn(ctx));
    const submitted = kept?.content.submitted;
    if (!submitted) {
      notFound(ctx);
      return;
    }
    const { kind } = submitted;
    const { title } = factsOf(submitted);
    const { letter, reason } = query.data;
    const { letters } = postServices(strapi);
    const text =
      letter === 'submission-declined'
        ? letters.suggest(letter, { kind, title, reason })
        : letters.suggest(letter, { kind, title });
    answer(ctx, 200, { text });
  },

  /** `GET /intake/waiting` */
  async waiting(ctx: Context) {
    answer(ctx, 200, { count: await pluginServices(strapi).desk.waiting() });
  },

  /** `POST /intake/spam`: declined without a letter. */
  async spam(ctx: Context) {
    const body = spamBody.safeParse(bodyOf(ctx));
    if (!body.success) {
      invalid(ctx, body.error);
      return;
    }
    const { id: by } = viewerOf(ctx);
    const ids = new Set(body.data.ids);
    let declined = 0;
    for (const id of ids) {
      const command = { type: 'decline', by, reason: 'spam', text: '' } as const;
      const outcome = await pluginServices(strapi).submissions.command(id, command);
      if (outcome.kind === 'done') declined += 1;
    }
    answer(ctx, 200, { declined, passedOver: ids.size - declined });
  },
});

export default desk;
