import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What we use of a service that Strapi's registry does not type. */
const permissionService = z.custom<{
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}>((value) => typeof value === 'object' && value !== null && 'actionProvider' in value);

/** Makes the rights of a plugin known, so that a role may be given them in the settings of the admin. */
export async function registerActions(
  strapi: Core.Strapi,
  plugin: string,
  actions: readonly { uid: string; displayName: string }[],
): Promise<void> {
  const { actionProvider } = permissionService.parse(strapi.service('admin::permission'));
  await actionProvider.registerMany(
    actions.map((action) => ({ ...action, section: 'plugins', pluginName: plugin })),
  );
}
