import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PLUGIN } from './constants.ts';

const named = [{ uid: 'questions.read', displayName: 'Zien waar bezoekers naar zoeken' }];

/** What we use of a service that Strapi's registry does not type. */
const permissions = z.custom<{
  actionProvider: { registerMany(actions: object[]): Promise<unknown> };
}>((service) => typeof service === 'object' && service !== null && 'actionProvider' in service);

/** Makes these rights known, so that a role may get them. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = permissions.parse(strapi.service('admin::permission'));
  await actionProvider.registerMany(
    named.map((action) => ({ ...action, section: 'plugins', pluginName: PLUGIN })),
  );
}
