import type { APIRoute } from 'astro';
import { securityText } from '../../kinds/network/plain-texts.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(securityText(queries, siteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
