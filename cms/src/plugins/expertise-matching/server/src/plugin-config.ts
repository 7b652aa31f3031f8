import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const schema = z.object({
  /** Public address of the site, for links in mails. */
  siteUrl: z.url(),
  /** Public address of the cms, for links to the desk. */
  cmsUrl: z.url(),
});

export type MatchingConfig = z.infer<typeof schema>;

export const pluginConfig = {
  default: {},
  /** Strapi takes anything but an exception for consent. */
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (!result.success) throw new Error(`expertise-matching: ${z.prettifyError(result.error)}`);
  },
};

export const configOf = (strapi: Core.Strapi): MatchingConfig =>
  schema.parse(strapi.config.get(`plugin::${PLUGIN}`));
