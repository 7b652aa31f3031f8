import { z } from 'zod';

const schema = z.object({
  /** Public address of the site, for links in the admin. */
  siteUrl: z.url(),
});

export const pluginConfig = {
  default: {},
  /** Strapi takes anything but an exception for consent. */
  validator(config: unknown): void {
    const result = schema.safeParse(config);
    if (!result.success) throw new Error(`publication: ${z.prettifyError(result.error)}`);
  },
};
