import type { Core } from '@strapi/strapi';
import type { PlanAction } from '../../../shared/plan.mts';

/** Of the service `timetable` of the plugin `post`, what is used here. */
interface Timetable {
  add(job: { name: string; everyMinutes: number; run(now: Date): Promise<void> }): void;
}

/** Of the service `outbox`, as far as it is used here. */
interface Outbox {
  put(mails: readonly PlanFailedMail[]): Promise<void>;
}

/** To who planned something that could not be done. The words of the letter are kept over there. */
interface PlanFailedMail {
  letter: 'plan-failed';
  to: { name: string; address: string };
  about: string;
  data: {
    title: string;
    action: PlanAction;
    moment: string;
    reason: string;
    entryUrl: string;
  };
}

/** What we use of the plugin that sends mail: it also keeps the timetable. */
export const postServices = (strapi: Core.Strapi): { outbox: Outbox; timetable: Timetable } => ({
  outbox: strapi.plugin('post').service('outbox'),
  timetable: strapi.plugin('post').service('timetable'),
});
