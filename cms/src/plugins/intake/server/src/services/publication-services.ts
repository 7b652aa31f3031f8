import type { Core } from '@strapi/strapi';
import type { PreviewTokens } from '@burgerwerf/plugin-publication/shared';

/** What we use of the plugin that publishes. */
export const publicationServices = (strapi: Core.Strapi): { previewTokens: PreviewTokens } => ({
  previewTokens: strapi.plugin('publication').service('preview-tokens'),
});
