import type { Core } from '@strapi/strapi';
import { registerActions } from '../../../server-parts/register-actions.ts';
import { PLUGIN } from './constants.ts';

const named = [
  { uid: 'outbox.read', displayName: 'Uitgaande post bekijken' },
  { uid: 'outbox.resend', displayName: 'Uitgaande post opnieuw versturen of afhandelen' },
];

/** Makes these rights known, so that a role may get them. */
export const registerPermissions = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, PLUGIN, named);
