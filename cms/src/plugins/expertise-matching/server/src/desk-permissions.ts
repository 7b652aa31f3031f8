import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const permissionService = z.custom<{
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}>((value) => typeof value === 'object' && value !== null && 'actionProvider' in value);

/** What a role may be given in the settings of the admin: the actions of `matchingActions`. */
export async function registerDeskPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (uid: string, displayName: string) => ({
    section: 'plugins',
    displayName,
    uid,
    pluginName: PLUGIN,
  });
  await permissionService
    .parse(strapi.service('admin::permission'))
    .actionProvider.registerMany([
      action('desk.read', 'Vragen, aanbod en voorstellen zien, zonder namen'),
      action('desk.propose', 'Helpers voorstellen'),
      action('names.read', 'Namen en contactgegevens opzoeken (elke keer wordt bewaard)'),
    ]);
}
