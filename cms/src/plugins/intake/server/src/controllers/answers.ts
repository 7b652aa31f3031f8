import type { Context } from 'koa';
import { z } from 'zod';
import { LINK_TOKEN_HEADER } from '../../../shared/submission-api.mts';

/** Answers with a body that no cache may keep: it is about a person. */
export function answer(ctx: Context, status: number, body: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.status = status;
  ctx.body = body;
}

/** The token of a link; an empty text, which opens nothing, without one. */
export const linkToken = (ctx: Context): string => ctx.get(LINK_TOKEN_HEADER);

export const notFound = (ctx: Context): void => answer(ctx, 404, { found: false });

/** A picture of somebody else's making: shown as what it is, and nothing else. */
export function answerPicture(ctx: Context, picture: Buffer): void {
  answer(ctx, 200, picture);
  ctx.set('Content-Type', 'image/jpeg');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
}

const path = z.object({ id: z.string() });

/** The id in the address. */
export const idIn = (ctx: Context): string => path.parse(ctx['params']).id;

const withBody = z.object({ body: z.unknown() });

/** What was sent, whatever it is. */
export const bodyOf = (ctx: Context): unknown => withBody.parse(ctx.request).body;
