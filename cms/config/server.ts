import { environment, files, secrets } from './environment/index.ts';

export default () => ({
  host: environment.host,
  port: environment.port,
  url: environment.publicCmsUrl,
  proxy: { koa: environment.trustProxy !== undefined },
  app: { keys: secrets.appKeys },
  dirs: { public: files.public },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
