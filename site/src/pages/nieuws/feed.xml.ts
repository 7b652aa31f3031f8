import type { APIRoute } from 'astro';
import { newsFeed } from '../../kinds/news-flash/feed.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(newsFeed(queries, siteUrl), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
