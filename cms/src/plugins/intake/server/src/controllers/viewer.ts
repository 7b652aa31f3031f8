import type { Context } from 'koa';
import { z } from 'zod';
import { deskActions } from '../../../shared/desk-api.mts';
import type { Viewer } from '../services/desk.ts';

const state = z.looseObject({
  user: z.looseObject({ id: z.union([z.number(), z.string()]) }),
  userAbility: z.custom<{ can(action: string): boolean }>(
    (value) => typeof value === 'object' && value !== null && 'can' in value,
  ),
});

/** The person of the admin who asks; the policies of the route saw to it that there is one. */
export function viewerOf(ctx: Context): Viewer {
  const { user, userAbility } = state.parse(ctx.state);
  return {
    id: String(user.id),
    mayDecide: userAbility.can(deskActions.decide),
    mayReadContact: userAbility.can(deskActions.contact),
  };
}
