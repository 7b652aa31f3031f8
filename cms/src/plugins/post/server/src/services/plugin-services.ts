import type { Core } from '@strapi/strapi';
import type { Letters, Links, Outbox } from '../../../shared/services.mts';
import { PLUGIN } from '../constants.ts';
import type { OutboxDesk } from './outbox-desk.ts';
import type { Queue } from './queue.ts';
import type { Sender } from './sender.ts';
import type { Ticker } from './ticker.ts';
import type { TickingTimetable } from './timetable.ts';

interface PluginServices {
  letters: Letters;
  links: Links;
  outbox: Outbox;
  outboxDesk: OutboxDesk;
  queue: Queue;
  sender: Sender;
  ticker: Ticker;
  timetable: TickingTimetable;
}

/** The services of this plugin with their types, which Strapi's registry does not know. */
export const pluginServices = (strapi: Core.Strapi): PluginServices => ({
  letters: strapi.plugin(PLUGIN).service('letters'),
  links: strapi.plugin(PLUGIN).service('links'),
  outbox: strapi.plugin(PLUGIN).service('outbox'),
  outboxDesk: strapi.plugin(PLUGIN).service('outbox-desk'),
  queue: strapi.plugin(PLUGIN).service('queue'),
  sender: strapi.plugin(PLUGIN).service('sender'),
  ticker: strapi.plugin(PLUGIN).service('ticker'),
  timetable: strapi.plugin(PLUGIN).service('timetable'),
});
