import type { Kinds } from '@burgerwerf/plugin-intake/shared';
import type { Core } from '@strapi/strapi';

/** What we use of the plugin that takes in what visitors send. */
export const intakeServices = (strapi: Core.Strapi): { kinds: Kinds } => ({
  kinds: strapi.plugin('intake').service('kinds'),
});
