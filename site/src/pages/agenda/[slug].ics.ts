import type { APIRoute } from 'astro';
import { eventCalendar } from '../../kinds/event/calendar.ts';

export const GET: APIRoute = ({ params: { slug = '' }, locals: { queries, siteUrl } }) => {
  const calendar = eventCalendar(queries, slug, siteUrl);
  if (calendar === null) return new Response(null, { status: 404 });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
