import { environment, files, secrets } from './environment/index.ts';

export default () => ({
  host: environment.host,
  port: environment.port,
  url: environment.publicCmsUrl,
  // Whom to believe is seen to by the middleware trusted-proxy.
  proxy: { koa: true },
  app: { keys: secrets.appKeys },
  dirs: { public: files.public },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
