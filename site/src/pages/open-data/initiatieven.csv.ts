import type { APIRoute } from 'astro';
import { openData } from '../../kinds/initiative/open-data.ts';
import { openDataCsv } from '../../kinds/initiative/open-data-formats.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(openDataCsv(openData(queries, siteUrl)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
