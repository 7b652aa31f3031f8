import { environment, files, secrets } from './environment/index.ts';

export default () => ({
  publication: {
    enabled: true,
    config: {
      siteUrl: environment.publicSiteUrl,
      cmsUrl: environment.publicCmsUrl,
      previewSecret: secrets.previewSecret,
    },
  },
  post: {
    enabled: true,
    config: { from: environment.mailFrom, smtpUrl: environment.smtpUrl, folder: files.mail },
  },
  intake: {
    enabled: true,
    config: {
      folder: files.heldPhotos,
      siteUrl: environment.publicSiteUrl,
      cmsUrl: environment.publicCmsUrl,
    },
  },
  'search-insights': { enabled: true, config: { siteUrl: environment.publicSiteUrl } },
  'expertise-matching': {
    enabled: true,
    config: { siteUrl: environment.publicSiteUrl, cmsUrl: environment.publicCmsUrl },
  },
  'users-permissions': { config: { jwtSecret: secrets.jwtSecret } },
  upload: {
    config: {
      // The site makes its own renditions; the admin needs no more than the thumbnail.
      breakpoints: {},
    },
  },
});
