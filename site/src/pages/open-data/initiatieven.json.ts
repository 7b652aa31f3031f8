import type { APIRoute } from 'astro';
import { openData } from '../../kinds/initiative/open-data.ts';
import { openDataJson } from '../../kinds/initiative/open-data-formats.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(openDataJson(openData(queries, siteUrl)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
