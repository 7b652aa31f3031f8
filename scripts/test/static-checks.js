import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One command that says yes or no. Several may belong to one step.
 * @typedef {object} StaticCheck
 * @property {string} step what a person types to select it
 * @property {string} name
 * @property {string} program in node_modules/.bin, or `node`
 * @property {string[]} args
 * @property {string} cwd relative to the root
 */

const NO_PROJECTS = new Set([
  'node_modules',
  'dist',
  'build',
  '.git',
  '.data',
  '.astro',
  '.strapi',
]);
/** The base of all others, and the one that `astro check` reads. */
const NOT_FOR_TSC = new Set(['tsconfig.json', 'site/tsconfig.json']);

/**
 * @param {string} root
 * @returns {StaticCheck[]}
 */
export function listStaticChecks(root) {
  /** @type {(step: string, program: string, args: string[], name?: string, cwd?: string) => StaticCheck} */
  const check = (step, program, args, name = step, cwd = '.') => ({
    step,
    name,
    program,
    args,
    cwd,
  });
  return [
    check('format', 'prettier', ['--check', '--log-level=warn', '.']),
    ...listLintedParts(root).map(({ name, args }) =>
      check('lint', 'eslint', ['--max-warnings=0', ...args], `lint: ${name}`),
    ),
    ...listTypeScriptProjects(root).map((file) =>
      check('types', 'tsc', ['-p', file], `types: ${file}`),
    ),
    check('types', 'astro', ['check', '--minimumFailingSeverity=warning'], 'types: site', 'site'),
    check('imports', 'depcruise', [
      '--config=.dependency-cruiser.js',
      'cms',
      'site',
      'search',
      'matching',
    ]),
    check('dead-code', 'knip', ['--no-progress']),
    check('compose', 'node', ['scripts/checks/compose-file.js']),
  ];
}

/**
 * ESLint reads types and keeps those of every project until its end. All projects that know the types
 * of Strapi at once do not fit in the memory that Node takes by itself, so each plugin has a turn.
 * @param {string} root
 * @returns {{ name: string, args: string[] }[]}
 */
function listLintedParts(root) {
  const plugins = 'cms/src/plugins';
  const parts = readdirSync(join(root, plugins)).sort();
  const cached = (/** @type {string} */ name) => [
    '--cache',
    `--cache-location=.stamps/eslint-${name}`,
  ];
  return [
    ...parts.map((name) => ({
      name: `plugin ${name}`,
      args: [...cached(`plugin-${name}`), `${plugins}/${name}`],
    })),
    { name: 'cms', args: [...cached('cms'), '--ignore-pattern', `${plugins}/**`, 'cms'] },
    { name: 'the rest', args: [...cached('rest'), '--ignore-pattern', 'cms/**', '.'] },
  ];
}

/**
 * Every folder that brings its own settings for TypeScript is checked with them.
 * @param {string} root
 * @param {string} [folder]
 * @returns {string[]}
 */
function listTypeScriptProjects(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return NO_PROJECTS.has(entry.name) ? [] : listTypeScriptProjects(root, path);
      }
      return entry.name === 'tsconfig.json' ? [relative(root, path)] : [];
    })
    .filter((file) => !NOT_FOR_TSC.has(file))
    .sort();
}
