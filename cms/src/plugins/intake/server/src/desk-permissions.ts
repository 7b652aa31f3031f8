import type { Core } from '@strapi/strapi';
import { registerActions } from '../../../server-parts/register-actions.ts';
import { PLUGIN } from './constants.ts';

/** What a role may be given in the settings of the admin: the actions of `deskActions`. */
export const registerDeskPermissions = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, PLUGIN, [
    { uid: 'submission.read', displayName: 'Inzendingen lezen' },
    { uid: 'submission.decide', displayName: 'Over inzendingen beslissen' },
    { uid: 'contact.read', displayName: 'Contactgegevens van inzenders zien' },
  ]);
