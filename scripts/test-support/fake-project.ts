import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../launcher/project-root.js';

/** A checkout with the real scripts around parts and builds that are fake, and so start at once. */
export interface FakeProject {
  readonly root: string;
  readonly dataDir: string;
  write(path: string, text: string): void;
  remove(): void;
}

export function aFakeProject(): FakeProject {
  const root = mkdtempSync(join(tmpdir(), 'launcher-'));
  const write = (path: string, text: string): void => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const packageFile = (name: string, build = ''): string =>
    JSON.stringify({ name, version: '0.1.0', type: 'module', scripts: build ? { build } : {} });

  cpSync(join(projectRoot, 'scripts'), join(root, 'scripts'), { recursive: true });
  write(
    'package.json',
    JSON.stringify({
      ...{ name: 'fake', version: '0.1.0', type: 'module' },
      workspaces: ['cms', 'cms/src/plugins/*', 'site', 'search'],
    }),
  );
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: {} }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(process.execPath, join(root, 'node_modules/.bin/node'));

  write('cms/networks/dorp/network.yaml', 'name: Dorp\n');
  write('cms/package.json', packageFile('@burgerwerf/cms', 'mkdir -p dist'));
  write(
    'cms/src/plugins/post/package.json',
    packageFile('@burgerwerf/plugin-post', 'mkdir -p dist'),
  );
  write('site/package.json', packageFile('@burgerwerf/site', 'mkdir -p dist'));
  write('node_modules/@strapi/strapi/package.json', packageFile('@strapi/strapi'));
  write('node_modules/@strapi/strapi/bin/strapi.js', fakePart('cms', 'CMS_PORT'));
  write('search/src/cli.ts', fakePart('search', 'SEARCH_PORT'));
  write('site/src/server.ts', fakePart('site', 'SITE_PORT'));
  return {
    root,
    dataDir: join(root, 'data'),
    write,
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };

  function fakePart(name: string, port: string): string {
    const support = JSON.stringify(join(root, 'scripts/test-support/fake-part.js'));
    return `import { runFakePart } from ${support};\nrunFakePart('${name}', process.env['${port}']);\n`;
  }
}
