import type { APIRoute } from 'astro';
import { openData } from '../../kinds/initiative/open-data.ts';
import { openDataCsv } from '../../kinds/initiative/open-data-formats.ts';
import { openDataResponse } from '../../kinds/initiative/open-data-response.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  openDataResponse(openDataCsv(openData(queries, siteUrl)), 'text/csv');
