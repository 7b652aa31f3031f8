import type { Core } from '@strapi/strapi';

/** Of the service `timetable` of the plugin `post`, what is used here. */
interface Timetable {
  add(job: { name: string; everyMinutes: number; run(now: Date): Promise<void> }): void;
}

/** What we use of the plugin that keeps the timetable. */
export const postServices = (strapi: Core.Strapi): { timetable: Timetable } => ({
  timetable: strapi.plugin('post').service('timetable'),
});
