import type { APIRoute } from 'astro';
import { openData } from '../../kinds/initiative/open-data.ts';
import { openDataGeoJson } from '../../kinds/initiative/open-data-formats.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(openDataGeoJson(openData(queries, siteUrl)), {
    headers: { 'content-type': 'application/geo+json; charset=utf-8' },
  });
