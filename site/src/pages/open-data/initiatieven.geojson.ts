import type { APIRoute } from 'astro';
import { openData } from '../../kinds/initiative/open-data.ts';
import { openDataGeoJson } from '../../kinds/initiative/open-data-formats.ts';
import { openDataResponse } from '../../kinds/initiative/open-data-response.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  openDataResponse(openDataGeoJson(openData(queries, siteUrl)), 'application/geo+json');
