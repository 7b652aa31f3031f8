import type { APIRoute } from 'astro';
import { robotsText } from '../kinds/network/plain-texts.ts';

export const GET: APIRoute = ({ locals: { siteUrl } }) =>
  new Response(robotsText(siteUrl), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
