import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { EntriesAnswer } from '../../../shared/feed.mts';
import { LONGEST_WAIT, PAGE_SIZE } from '../constants.ts';
import { pluginServices } from '../services/plugin-services.ts';

const changesQuery = z.object({
  after: z.coerce.number().int().nonnegative().default(0),
  /** Seconds. */
  wait: z.coerce.number().min(0).max(LONGEST_WAIT).default(0),
});

const entriesPath = z.object({ type: z.string() });

const entriesQuery = z.union([
  z.strictObject({
    ids: z
      .string()
      .min(1)
      .transform((ids) => ids.split(','))
      .pipe(z.array(z.string().min(1)).max(PAGE_SIZE)),
  }),
  z.strictObject({ after: z.string().default('') }),
]);

const feedController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/publication/changes?after=&wait=` */
  async changes(ctx: Context) {
    const query = changesQuery.safeParse(ctx.query);
    if (!query.success) throw new errors.ValidationError('after or wait is not a number');
    const { after, wait } = query.data;
    const { feed, followers } = pluginServices(strapi);
    followers.seen(after);
    ctx.body = await feed.waitAfter(after, wait * 1000, () => ctx.req.destroyed);
  },

  /** `GET /api/publication/entries/:type?ids=` or `?after=` */
  async entries(ctx: Context) {
    const query = entriesQuery.safeParse(ctx.query);
    if (!query.success) throw new errors.ValidationError('ids or after is not understood');
    const { type } = entriesPath.parse(ctx['params']);
    const entries = await pluginServices(strapi).publicEntries.read(type, query.data);
    if (!entries) throw new errors.NotFoundError();
    const isFull = 'after' in query.data && entries.length === PAGE_SIZE;
    const next = isFull ? z.string().parse(entries.at(-1)?.['id']) : null;
    ctx.body = { entries, next } satisfies EntriesAnswer;
  },
});

export default feedController;
