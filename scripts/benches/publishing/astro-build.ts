/** A plain `astro build` of the same templates over the same content: what one would have without the publisher. */
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { timed, type BuildTimes } from './build-time.ts';

/** @param model the read model of the site that was measured; the build reads it as the publisher does */
export async function buildWithAstro(
  root: string,
  folder: string,
  model: string,
): Promise<BuildTimes> {
  const target = join(folder, 'astro');
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'site', 'src'), join(target, 'src'), { recursive: true });
  cpSync(join(root, 'site', 'public'), join(target, 'public'), { recursive: true, force: true });
  cpSync(join(root, 'site', 'package.json'), join(target, 'package.json'));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  cpSync(join(root, 'site', 'tsconfig.json'), join(target, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
  writeFileSync(join(target, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(target, 'src', 'middleware.ts'), MIDDLEWARE);
  prepareRoutes(join(target, 'src', 'pages'), pathsOf(model));

  const astro = [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
  const cold = await timed(astro, target, { BENCH_MODEL: model });
  const again = await timed(astro, target, { BENCH_MODEL: model });
  return { cold: cold.seconds, oneChange: again.seconds, memoryMiB: cold.memoryMiB };
}

const CONFIG = `export default {
  output: 'static', trailingSlash: 'always', site: 'https://meetnetwerk.example',
  build: { inlineStylesheets: 'never', assets: 'assets', format: 'directory' },
  devToolbar: { enabled: false }, vite: { build: { assetsInlineLimit: 0 } },
};
`;

const MIDDLEWARE = `import { openReader } from './read-model/database.ts';
import { Entries } from './read-model/entries.ts';
import { noRecorder } from './read-model/recorder.ts';
import { createQueries } from './read-model/store-queries.ts';
const queries = createQueries(new Entries(openReader(process.env.BENCH_MODEL)), noRecorder, Date.now());
const siteUrl = new URL('https://meetnetwerk.example');
export const onRequest = ({ locals }, next) => {
  Object.assign(locals, { queries, siteUrl });
  return next();
};
`;

function pathsOf(model: string): string[] {
  const database = new DatabaseSync(model, { readOnly: true });
  const rows = database.prepare("SELECT path FROM page WHERE path NOT LIKE 'shared:%'").all();
  database.close();
  return rows.map(({ path }) => String(path));
}

/**
 * Tells each route which pages it has: those that the publisher made. Routes without any are made at each
 * request, and have no place in a static build.
 */
function prepareRoutes(pages: string, paths: readonly string[]): void {
  const files = readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const route = relative(pages, file);
    const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
    const parameters = parametersOf(route, names, paths);
    if (parameters.length === 0) {
      rmSync(file);
      continue;
    }
    if (names.length === 0) continue;
    const list = `${file}.paths.json`;
    writeFileSync(list, JSON.stringify(parameters));
    const code = `import { readFileSync } from 'node:fs';
export const getStaticPaths = () => JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'));
`;
    const source = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      file.endsWith('.astro') ? source.replace('---\n', `---\n${code}`) : code + source,
    );
  }
}

function parametersOf(
  route: string,
  names: readonly string[],
  paths: readonly string[],
): { params: Record<string, string> }[] {
  const address = `/${route
    .replace(/^404\.astro$/, '404.html')
    .replace(/(^|\/)index\.astro$/, '$1')
    .replace(/\.astro$/, '/')
    .replace(/\.ts$/, '')
    .replaceAll('.', '\\.')
    .replace(/\[\w+\]/g, '([^/]+?)')}`;
  const pattern = new RegExp(`^${address}$`);
  return paths.flatMap((path) => {
    const match = pattern.exec(path);
    if (!match) return [];
    return [
      { params: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) },
    ];
  });
}
