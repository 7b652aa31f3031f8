import type { KnipConfig } from 'knip';

const IMPORT = /(?:@import\s+(?:url\()?|url\()['"]([^'"]+)['"]/g;

/** What Strapi loads by its place in the tree, or by name from its own code. */
const LOADED_BY_STRAPI = [
  '@burgerwerf/plugin-.*',
  '@strapi/plugin-users-permissions',
  'better-sqlite3',
  'pg',
];

export default {
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: [
        'scripts/*.js',
        'scripts/checks/*.js',
        'scripts/benches/{run,*.bench}.ts',
        // Started as processes of their own.
        'scripts/launcher/{exit-with-parent,guard}.js',
        'scripts/benches/search-minisearch-process.ts',
        'scripts/benches/serving/own-server.ts',
        'scripts/test-support/fake-part.js',
        'docker/*.js',
      ],
      project: ['scripts/**/*.{js,ts}', 'tests/**/*.ts', 'docker/*.js'],
      // Looked up from the cms's own folder.
      // The admin of Strapi wants the tooltip at the root; without it the build fails.
      ignoreDependencies: ['@strapi/strapi', '@radix-ui/react-tooltip'],
    },
    cms: {
      entry: [
        'config/**/*.ts',
        'src/index.ts',
        'src/admin/app.tsx',
        'src/api/**/{routes,controllers,services,policies,middlewares}/**/*.ts',
        'src/{policies,middlewares,extensions}/**/*.ts',
      ],
      project: ['{config,src,contract,test-support}/**/*.{ts,mts,tsx}', '!src/plugins/**'],
      ignoreDependencies: LOADED_BY_STRAPI,
    },
    'cms/src/plugins/*': {
      entry: ['admin/src/index.{ts,tsx}'],
      project: ['{server,admin,shared,worker}/**/*.{ts,mts,tsx}'],
    },
    site: {
      entry: ['src/{server,publish-all}.ts', 'src/adapter/*.ts', 'src/pages/**/*.{astro,ts}'],
      project: ['src/**/*.{ts,astro,css}'],
      // Named in the postcss part of its package.json.
      ignoreDependencies: ['postcss-prune-var'],
    },
    search: {
      entry: ['src/{cli,index}.ts', 'src/dutch/word-list/build.ts'],
      project: ['src/**/*.ts'],
    },
    matching: {
      entry: ['src/{cli,index}.ts'],
      project: ['src/**/*.ts'],
    },
  },
  compilers: {
    // Style sheets use packages too.
    css: (text: string) =>
      [...text.matchAll(IMPORT)].map(([, path]) => `import '${path ?? ''}';`).join('\n'),
  },
} satisfies KnipConfig;
