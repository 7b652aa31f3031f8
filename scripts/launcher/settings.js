import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { localUrl } from './host-address.js';
import { listNetworks } from './networks.js';
import { refused } from './refused.js';

/**
 * What the environment asks of this start. Defaults live here and nowhere else in the launcher.
 * @typedef {object} Settings
 * @property {string} root the checkout
 * @property {string} dataDir absolute; everything the running product writes
 * @property {string} host address to listen on
 * @property {{ site: number, cms: number, search: number }} ports
 * @property {string} network which network an empty installation becomes
 * @property {string} siteUrl how this machine reaches the site
 * @property {string} cmsUrl how this machine reaches the cms
 * @property {string} searchUrl the embedded search server, or the real one
 * @property {boolean} embeddedSearch
 * @property {string | undefined} meiliMasterKey
 * @property {string} publicSiteUrl what links in pages and mails use
 * @property {string} publicCmsUrl
 */

/**
 * Reads the environment once; every problem is named at the same time.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {{ kind: 'settings', settings: Settings } | import('./refused.js').Refused}
 */
export function readSettings(env, root) {
  /** @type {string[]} */
  const problems = [];
  const host = text(env, 'HOST') ?? '127.0.0.1';
  const ports = {
    site: port(env, 'SITE_PORT', 4321, problems),
    cms: port(env, 'CMS_PORT', 1337, problems),
    search: port(env, 'SEARCH_PORT', 7700, problems),
  };
  if (new Set(Object.values(ports)).size < 3) {
    problems.push('SITE_PORT, CMS_PORT en SEARCH_PORT moeten drie verschillende poorten zijn.');
  }
  const network = text(env, 'NETWORK') ?? 'burgerkrachtcentrale';
  const networks = listNetworks(root);
  if (!networks.includes(network)) {
    problems.push(`NETWORK=${network} is er niet. Wel aanwezig: ${networks.join(', ') || 'geen'}.`);
  }
  const meiliUrl = url(env, 'MEILI_URL', ['http:', 'https:'], problems);
  const meiliMasterKey = text(env, 'MEILI_MASTER_KEY');
  if (meiliUrl !== undefined && meiliMasterKey === undefined) {
    problems.push('Bij MEILI_URL hoort ook MEILI_MASTER_KEY.');
  }
  url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems);
  url(env, 'SMTP_URL', ['smtp:', 'smtps:'], problems);
  const noProxies = (text(env, 'TRUST_PROXY') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isProxy(part));
  if (noProxies.length > 0) {
    problems.push(`TRUST_PROXY: geen adres of reeks van adressen: ${noProxies.join(', ')}.`);
  }
  const siteUrl = localUrl(host, ports.site);
  const cmsUrl = localUrl(host, ports.cms);
  const publicSiteUrl = url(env, 'PUBLIC_SITE_URL', ['http:', 'https:'], problems) ?? siteUrl;
  const publicCmsUrl = url(env, 'PUBLIC_CMS_URL', ['http:', 'https:'], problems) ?? cmsUrl;

  if (problems.length > 0) return refused(problems.join('\n'));
  return {
    kind: 'settings',
    settings: {
      root,
      dataDir: resolve(root, text(env, 'DATA_DIR') ?? '.data'),
      host,
      ports,
      network,
      siteUrl,
      cmsUrl,
      searchUrl: meiliUrl ?? localUrl(host, ports.search),
      embeddedSearch: meiliUrl === undefined,
      meiliMasterKey,
      publicSiteUrl,
      publicCmsUrl,
    },
  };
}

/**
 * An address, a range of addresses, or one of the names that proxy-addr knows.
 * @param {string} text
 */
function isProxy(text) {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/**
 * An empty variable counts as one that is not set.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @returns {string | undefined}
 */
function text(env, name) {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 * @param {string[]} problems
 */
function port(env, name, fallback, problems) {
  const value = text(env, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    problems.push(`${name}=${value} is geen poort: kies een getal van 1 tot en met 65535.`);
  }
  return number;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} protocols
 * @param {string[]} problems
 * @returns {string | undefined} without a slash at the end
 */
function url(env, name, protocols, problems) {
  const value = text(env, name);
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    // The value is not repeated: it may hold a password.
    problems.push(`${name} is geen adres dat begint met ${protocols.join('// of ')}//.`);
  }
  return value.replace(/\/+$/, '');
}
