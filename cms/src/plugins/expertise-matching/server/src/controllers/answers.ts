import { LINK_TOKEN_HEADER } from '@burgerwerf/plugin-intake/shared';
import type { Context } from 'koa';
import { z } from 'zod';

/** Answers with a body that no cache may keep: it is about a person. */
export function answer(ctx: Context, status: number, body: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.status = status;
  ctx.body = body;
}

/** The token of a link; an empty text, which opens nothing, without one. */
export const linkToken = (ctx: Context): string => ctx.get(LINK_TOKEN_HEADER);

export const notFound = (ctx: Context): void => answer(ctx, 404, { found: false });

/** What was sent is not what was asked: where it goes wrong. */
export const invalid = (ctx: Context, error: z.ZodError): void =>
  answer(ctx, 422, {
    problems: error.issues.map(({ path, message }) => ({ path: path.map(String), code: message })),
  });

const path = z.object({ id: z.string() });

/** The id in the address. */
export const idIn = (ctx: Context): string => path.parse(ctx['params']).id;

const withBody = z.object({ body: z.unknown() });

/** What was sent, whatever it is. */
export const bodyOf = (ctx: Context): unknown => withBody.parse(ctx.request).body;

const state = z.looseObject({ user: z.looseObject({ id: z.union([z.number(), z.string()]) }) });

/** The person of the admin who asks; the policies of the route saw to it that there is one. */
export const staffIdOf = (ctx: Context): string => String(state.parse(ctx.state).user.id);
