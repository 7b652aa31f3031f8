import type { Core } from '@strapi/strapi';
import { configOf } from '../plugin-config.ts';
import { pluginServices } from './plugin-services.ts';

/** Looks after mail that dead instances were sending: at the start, and from time to time. */
export function newRecovery(strapi: Core.Strapi) {
  // One process at a time works on a file of SQLite, so at its start all others are dead.
  let lease: number | null = strapi.db.dialect.client === 'sqlite' ? 0 : null;
  let dueAt = 0;
  return {
    async whenDue(): Promise<void> {
      const now = Date.now();
      if (now < dueAt) return;
      const config = configOf(strapi);
      await pluginServices(strapi).queue.recover(new Date(now - (lease ?? config.lease)));
      lease = null;
      dueAt = now + config.pollEvery;
    },
  };
}
