import type { Core } from '@strapi/strapi';
import { environment, readCredentials, secrets } from '../config/environment/index.ts';
import { labelEditor } from './editor-texts/label-editor.ts';
import { ensureAccounts } from './first-start/accounts.ts';
import { closePublicRole } from './first-start/public-role.ts';
import { ensureRoles } from './first-start/roles.ts';
import { ensureTokens } from './first-start/tokens.ts';
import { turnPicturesUpright } from './first-start/upright-pictures.ts';
import { fillNetwork } from './network/fill-network.ts';
import { registerYear } from './year-field/register-year.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerYear(strapi);
  },
  /** Everything here may run again at each start: it makes what is missing and leaves the rest. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const credentials = readCredentials();
    await closePublicRole(strapi);
    await ensureRoles(strapi);
    await ensureAccounts(strapi, credentials);
    await ensureTokens(strapi, { read: credentials.cmsToken, intake: secrets.intakeToken });
    await turnPicturesUpright(strapi);
    await labelEditor(strapi);
    await fillNetwork(strapi, environment.network);
  },
};
