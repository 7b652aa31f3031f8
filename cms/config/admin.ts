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
  // Without a word about it, every entry has a button that leads to Strapi's manual.
  preview: { enabled: false },
  // Nothing of this installation is sent to others.
  flags: { nps: false, promoteEE: false },
});
