import type { Core } from '@strapi/strapi';
import { registerActions } from '../../../server-parts/register-actions.ts';
import { PLUGIN } from './constants.ts';

const named = [{ uid: 'overview.read', displayName: 'Zien wat er op de site gebeurt' }];

/** Makes these rights known, so that a role may get them. */
export const registerPermissions = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, PLUGIN, named);
