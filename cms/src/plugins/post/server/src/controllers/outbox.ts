import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { CONTACT_ACTION } from '../constants.ts';
import { outboxQuery, type OutboxAnswer } from '../../../shared/outbox-api.mts';
import type { Settled } from '../services/outbox-desk.ts';
import { pluginServices } from '../services/plugin-services.ts';

const path = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

const outboxController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /post/outbox?state=&page=` */
  async list(ctx: Context) {
    const query = outboxQuery.safeParse(ctx.query);
    if (!query.success) throw new errors.ValidationError('state or page is not understood');
    const { outboxDesk } = pluginServices(strapi);
    ctx.body = (await outboxDesk.list(query.data, mayKnowPeople(ctx))) satisfies OutboxAnswer;
  },

  /** `POST /post/outbox/:id/resend` */
  async resend(ctx: Context) {
    answer(ctx, await pluginServices(strapi).outboxDesk.resend(idOf(ctx)));
  },

  /** `POST /post/outbox/:id/settle` */
  async settle(ctx: Context) {
    answer(ctx, await pluginServices(strapi).outboxDesk.settle(idOf(ctx)));
  },
});

const state = z.object({
  userAbility: z.custom<{ can(action: string): boolean }>(
    (ability) => typeof ability === 'object' && ability !== null && 'can' in ability,
  ),
});

const mayKnowPeople = (ctx: Context): boolean =>
  state.parse(ctx.state).userAbility.can(CONTACT_ACTION);

function idOf(ctx: Context): number {
  const parsed = path.safeParse(ctx['params']);
  if (!parsed.success) throw new errors.NotFoundError();
  return parsed.data.id;
}

const statuses = { 'not-found': 404, 'wrong-state': 409 } as const;

function answer(ctx: Context, settled: Settled): void {
  if (settled.kind === 'refused') ctx.status = statuses[settled.reason];
  ctx.body =
    settled.kind === 'done' ? { state: settled.state } : { error: { message: settled.reason } };
}

export default outboxController;
