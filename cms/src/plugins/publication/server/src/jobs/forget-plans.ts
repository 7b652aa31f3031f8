import type { Core } from '@strapi/strapi';
import { pluginServices } from '../services/plugin-services.ts';

/** How long what became of a plan is kept. Milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/** Forgets plans that ended long ago. One that failed stays until somebody does something about it. */
export const forgetPlans = (strapi: Core.Strapi, now: Date): Promise<void> =>
  pluginServices(strapi).plans.forget(new Date(now.getTime() - KEPT_FOR));
