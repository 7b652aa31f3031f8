import { environment } from './environment/index.ts';

export default () => [
  'global::trusted-proxy',
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Nothing is fetched from elsewhere; the preview shows the site in a frame.
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-src': ["'self'", new URL(environment.publicSiteUrl).origin],
          upgradeInsecureRequests: environment.publicCmsUrl.startsWith('https:') ? [] : null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [new URL(environment.publicCmsUrl).origin] } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
