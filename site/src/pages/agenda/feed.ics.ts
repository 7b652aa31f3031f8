import type { APIRoute } from 'astro';
import { eventsCalendar } from '../../kinds/event/calendar.ts';

export const GET: APIRoute = ({ locals: { queries, siteUrl } }) =>
  new Response(eventsCalendar(queries, siteUrl), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
