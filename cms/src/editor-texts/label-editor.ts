/**
 * Labels and help texts of the edit views. They stand beside each attribute in the schemas
 * (`pluginOptions.editor`), so a field and its explanation are kept in one place.
 */
import type { Core } from '@strapi/strapi';
import { editorConfiguration, type Configuration } from './editor-configuration.ts';
import { modelSchema } from './model-schema.ts';

interface ViewService {
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<unknown>;
}

export async function labelEditor(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  const contentTypes: ViewService = manager.service('content-types');
  const components: ViewService = manager.service('components');
  await labelModels(strapi.contentTypes, contentTypes);
  await labelModels(strapi.components, components);
}

async function labelModels(models: object, views: ViewService): Promise<void> {
  const listed: unknown[] = Object.values(models);
  for (const model of listed) {
    if (typeof model !== 'object' || model === null) continue;
    const parsed = modelSchema.safeParse(model);
    if (!parsed.success || !isOurs(parsed.data.uid)) continue;
    const current = await views.findConfiguration(model);
    await views.updateConfiguration(model, editorConfiguration(parsed.data, current));
  }
}

/** Of the plugins, only these are edited as content. */
const EDITED = ['theme', 'concept', 'desk-area'].map(
  (name) => `plugin::expertise-matching.${name}`,
);

const isOurs = (uid: string) =>
  uid.startsWith('api::') || EDITED.includes(uid) || !uid.includes('::');
