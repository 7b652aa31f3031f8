import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const days = z.number().int().positive();

const schema = z.object({
  /** Where photos wait for a decision; no web server serves it. */
  folder: z.string().min(1),
  /** Public address of the site, for links in mails. */
  siteUrl: z.url(),
  /** Public address of the cms, for links to the desk. */
  cmsUrl: z.url(),
  /** Working days within which people may expect an answer. */
  answerWithinDays: days.default(5),
  /** After how many days the content of what was declined is erased. */
  keepDeclinedDays: days.default(30),
  /** After how many days the copy of what was placed is erased; the initiative itself stays. */
  keepPlacedDays: days.default(90),
});

export type IntakeConfig = z.infer<typeof schema>;

export const pluginConfig = {
  default: {},
  /** Strapi takes anything but an exception for consent. */
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (!result.success) throw new Error(`intake: ${z.prettifyError(result.error)}`);
  },
};

/** The settings of this plugin, with their defaults. */
export const configOf = (strapi: Core.Strapi): IntakeConfig =>
  schema.parse(strapi.config.get(`plugin::${PLUGIN}`));
