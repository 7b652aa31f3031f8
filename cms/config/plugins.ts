import { environment, secrets } from './environment/index.ts';

export default () => ({
  publication: { enabled: true, config: { siteUrl: environment.publicSiteUrl } },
  'users-permissions': { config: { jwtSecret: secrets.jwtSecret } },
  upload: {
    config: {
      // The site makes its own renditions; the admin needs no more than the thumbnail.
      breakpoints: {},
    },
  },
});
