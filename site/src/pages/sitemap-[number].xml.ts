import type { APIRoute } from 'astro';
import { sitemap } from '../kinds/sitemap.ts';

export const GET: APIRoute = ({ params: { number = '' }, locals: { queries, siteUrl } }) => {
  const text = /^[1-9]\d{0,5}$/.test(number) ? sitemap(queries, Number(number), siteUrl) : null;
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
