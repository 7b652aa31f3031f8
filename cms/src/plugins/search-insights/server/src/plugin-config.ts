import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const schema = z.object({
  /** Public address of the site, for links in the admin. */
  siteUrl: z.url(),
});

export const pluginConfig = {
  default: {},
  /** Strapi takes anything but an exception for consent. */
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (!result.success) throw new Error(`search-insights: ${z.prettifyError(result.error)}`);
  },
};

/** The settings of this plugin. */
export const configOf = (strapi: Core.Strapi): z.infer<typeof schema> =>
  schema.parse(strapi.config.get(`plugin::${PLUGIN}`));
