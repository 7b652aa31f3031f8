import { environment, secrets } from './environment/index.ts';

export default () => ({
  url: '/admin',
  auth: {
    secret: secrets.adminJwtSecret,
    sessions: { cookie: { secure: environment.publicCmsUrl.startsWith('https:') } },
  },
  apiToken: { salt: secrets.apiTokenSalt },
  transfer: { token: { salt: secrets.transferTokenSalt } },
  secrets: { encryptionKey: secrets.encryptionKey },
  // Where a preview stands is said by the plugin `publication`.
  preview: { enabled: true },
  // Nothing of this installation is sent to others.
  flags: { nps: false, promoteEE: false },
});
