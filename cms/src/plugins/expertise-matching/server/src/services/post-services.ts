import type { Core } from '@strapi/strapi';
import type { Letters, Links, Outbox, Timetable } from '@burgerwerf/plugin-post/shared';

interface PostServices {
  letters: Letters;
  outbox: Outbox;
  links: Links;
  timetable: Timetable;
}

/** What we use of the plugin that sends mail. */
export const postServices = (strapi: Core.Strapi): PostServices => ({
  letters: strapi.plugin('post').service('letters'),
  outbox: strapi.plugin('post').service('outbox'),
  links: strapi.plugin('post').service('links'),
  timetable: strapi.plugin('post').service('timetable'),
});
