import type { APIRoute } from 'astro';
import { sitemapIndex } from '../kinds/sitemap.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(sitemapIndex(queries, siteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
