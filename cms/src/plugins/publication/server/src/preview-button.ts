import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { pluginServices } from './services/plugin-services.ts';

const asked = z.looseObject({
  documentId: z.string(),
  status: z.enum(['draft', 'published', 'modified']).optional(),
});

interface Ability {
  can(action: string, subject: string): boolean;
}

const hasAbility = z.looseObject({
  userAbility: z.custom<Ability>(
    (value) => typeof value === 'object' && value !== null && 'can' in value,
  ),
});

const READ = 'plugin::content-manager.explorer.read';

/**
 * Tells the preview button of the admin where to look. Strapi asks for whoever is logged in: so we see to
 * it that nobody gets a link to what they may not read.
 */
export function connectPreviewButton(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview.config', {
    handler: (type: string, parameters: unknown): string | undefined => {
      const state = hasAbility.safeParse(strapi.requestContext.get()?.state).data;
      if (!state?.userAbility.can(READ, type)) return undefined;
      const { documentId, status } = asked.parse(parameters);
      const version = status === 'published' ? 'published' : 'draft';
      return pluginServices(strapi).previews.urlOf(type, documentId, version) ?? undefined;
    },
  });
}
