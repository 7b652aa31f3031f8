import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * @typedef {import('./supervise.js').Part & { health: { url: string, status: number } }} RunningPart
 */

/**
 * The environment every part runs in: the person's own, with all defaults filled in.
 * @param {import('./settings.js').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function partEnvironment(settings, env) {
  const { host, dataDir, ports, network } = settings;
  return {
    ...env,
    NODE_ENV: 'production',
    HOST: host,
    DATA_DIR: dataDir,
    SITE_PORT: String(ports.site),
    CMS_PORT: String(ports.cms),
    SEARCH_PORT: String(ports.search),
    NETWORK: network,
    PUBLIC_SITE_URL: settings.publicSiteUrl,
    PUBLIC_CMS_URL: settings.publicCmsUrl,
  };
}

/**
 * What runs, in the order in which it is started.
 * @param {import('./settings.js').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {RunningPart[]}
 */
export function listParts(settings, env) {
  const { root } = settings;
  const shared = partEnvironment(settings, env);
  const search = {
    name: 'search',
    cwd: root,
    args: ['search/src/cli.ts', 'serve'],
    env: shared,
    health: { url: `${settings.searchUrl}/health`, status: 200 },
  };
  const cms = {
    name: 'cms',
    cwd: join(root, 'cms'),
    args: [strapiCommand(root), 'start'],
    // Strapi would ask the internet for a newer version and write the answer into the project.
    env: { ...shared, STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true' },
    health: { url: `${settings.cmsUrl}/_health`, status: 204 },
  };
  const site = {
    name: 'site',
    cwd: join(root, 'site'),
    args: ['src/server.ts'],
    env: siteEnvironment(settings, env),
    health: { url: `${settings.siteUrl}/ready`, status: 200 },
  };
  return settings.embeddedSearch ? [search, cms, site] : [cms, site];
}

/**
 * @param {import('./settings.js').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function siteEnvironment(settings, env) {
  return {
    ...partEnvironment(settings, env),
    CMS_URL: settings.cmsUrl,
    MEILI_URL: settings.searchUrl,
  };
}

/** @param {string} root */
function strapiCommand(root) {
  const require = createRequire(join(root, 'cms', 'package.json'));
  return join(dirname(require.resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js');
}
