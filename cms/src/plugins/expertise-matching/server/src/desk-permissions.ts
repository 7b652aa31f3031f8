import type { Core } from '@strapi/strapi';
import { registerActions } from '../../../server-parts/register-actions.ts';
import { PLUGIN } from './constants.ts';

/** What a role may be given in the settings of the admin: the actions of `matchingActions`. */
export const registerDeskPermissions = (strapi: Core.Strapi): Promise<void> =>
  registerActions(strapi, PLUGIN, [
    { uid: 'desk.read', displayName: 'Vragen, aanbod en voorstellen zien, zonder namen' },
    { uid: 'desk.propose', displayName: 'Helpers voorstellen' },
    {
      uid: 'names.read',
      displayName: 'Namen en contactgegevens opzoeken (elke keer wordt bewaard)',
    },
  ]);
