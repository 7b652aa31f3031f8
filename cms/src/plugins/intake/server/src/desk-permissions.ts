import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const permissionService = z.custom<{
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}>((value) => typeof value === 'object' && value !== null && 'actionProvider' in value);

/** What a role may be given in the settings of the admin: the actions of `deskActions`. */
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
      action('submission.read', 'Inzendingen lezen'),
      action('submission.decide', 'Over inzendingen beslissen'),
      action('contact.read', 'Contactgegevens van inzenders zien'),
    ]);
}
