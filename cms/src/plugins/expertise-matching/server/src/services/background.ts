import type { Core } from '@strapi/strapi';
import { pluginServices } from './plugin-services.ts';

/** Leaves something to be done while nobody waits for it. What it was stopped in by the end of the process is no trouble. */
export function inBackground(strapi: Core.Strapi, what: string, doing: Promise<unknown>): void {
  doing.catch((error: unknown) => {
    if (pluginServices(strapi).indexKeeper.isClosed()) return;
    strapi.log.error(`expertise-matching: ${what} failed: ${String(error)}`);
  });
}
