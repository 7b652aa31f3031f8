import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One thing to build, as data.
 * @typedef {object} Build
 * @property {string} name
 * @property {string} workspace
 * @property {string[]} inputs paths whose contents decide whether the output is stale
 * @property {string[]} except parts of the inputs that are only read when the product runs
 * @property {string} output folder that must be there
 * @property {string[]} after names of builds that come first
 */

const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/**
 * Everything that is built in this checkout. Search and matching are not: they run from their sources.
 * @param {string} root
 * @returns {Build[]}
 */
export function listBuilds(root) {
  const plugins = listPlugins(root);
  const shared = plugins.map((name) => `cms/src/plugins/${name}/shared`);
  return [
    ...plugins.map((name) => ({
      name: `plugin-${name}`,
      workspace: `@burgerwerf/plugin-${name}`,
      inputs: [
        `cms/src/plugins/${name}`,
        'cms/src/plugins/admin-parts',
        'cms/src/plugins/server-parts',
        'search/src',
        'matching',
        ...EVERYWHERE,
      ],
      except: [],
      output: `cms/src/plugins/${name}/dist`,
      after: [],
    })),
    {
      name: 'cms',
      workspace: '@burgerwerf/cms',
      inputs: ['cms', 'search/src', ...EVERYWHERE],
      except: ['cms/networks'],
      output: 'cms/dist',
      after: plugins.map((name) => `plugin-${name}`),
    },
    {
      name: 'site',
      workspace: '@burgerwerf/site',
      inputs: ['site', 'cms/contract', ...shared, 'search/src', ...EVERYWHERE],
      except: [],
      output: 'site/dist',
      after: [],
    },
  ];
}

/** @param {string} root */
function listPlugins(root) {
  const folder = join(root, 'cms', 'src', 'plugins');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .sort();
}
