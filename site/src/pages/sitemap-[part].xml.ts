import type { APIRoute } from 'astro';
import { sitemap } from '../kinds/sitemap.ts';

export const GET: APIRoute = ({ params: { part = '' }, locals: { queries, siteUrl } }) => {
  const text = sitemap(queries, part, siteUrl);
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
