/** Who may import whom: docs/architecture.md says why. `.astro` files are watched by ESLint instead. */
const TEST = '\\.test\\.m?tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'A dependency that is not there, or not in the package.json of its workspace.',
      severity: 'error',
      from: { pathNot: '^cms/src/admin/|/admin/src/|/admin-parts/' },
      to: { couldNotResolve: true, pathNot: '^astro:|^virtual:|\\?' },
    },
    {
      name: 'site-knows-contract-and-search-only',
      severity: 'error',
      from: { path: '^site/' },
      to: {
        path: '^(cms|search|matching)/',
        pathNot: '^cms/contract/index\\.m?ts$|^search/src/index\\.ts$',
      },
    },
    {
      name: 'cms-knows-search-and-matching-by-their-entries',
      severity: 'error',
      from: { path: '^cms/', pathNot: TEST },
      to: { path: '^(search|matching|site)/', pathNot: '^(search|matching)/src/index\\.ts$' },
    },
    {
      name: 'matching-knows-search-by-its-entry',
      severity: 'error',
      from: { path: '^matching/' },
      to: { path: '^(cms|search|site)/', pathNot: '^search/src/index\\.ts$' },
    },
    {
      name: 'search-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^search/' },
      to: { path: '^(cms|site|matching)/' },
    },
    {
      name: 'contract-is-pure',
      comment:
        'What others may know of the cms: zod, itself, and the shared contracts of the plugins.',
      severity: 'error',
      from: { path: '^cms/contract/', pathNot: TEST },
      to: {
        pathNot: '^cms/contract/|^cms/src/plugins/[^/]+/shared/|^node_modules/zod/',
      },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^cms/src/plugins/([^/]+)/shared/', pathNot: TEST },
      to: { pathNot: '^cms/src/plugins/[^/]+/shared/|^node_modules/zod/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rules folder decides: no Strapi, no Node, no clock, no I/O.',
      severity: 'error',
      from: { path: '/rules/', pathNot: TEST },
      to: { path: '^node_modules/@?strapi', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-use-no-node',
      severity: 'error',
      from: { path: '/rules/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-and-admin-meet-in-shared',
      severity: 'error',
      from: { path: '^cms/src/plugins/([^/]+)/admin/' },
      to: { path: '^cms/src/plugins/[^/]+/server/' },
    },
    {
      name: 'plugins-meet-by-their-packages',
      comment: 'One plugin reaches another through its package, not through its folder.',
      severity: 'error',
      from: { path: '^cms/src/plugins/([^/]+)/' },
      to: {
        path: '^cms/src/plugins/([^/]+)/(server|admin)/',
        pathNot: '^cms/src/plugins/$1/',
      },
    },
    {
      name: 'product-uses-no-tests',
      severity: 'error',
      from: { path: '^(cms|site|search|matching)/', pathNot: `${TEST}|/test-support/` },
      to: { path: `${TEST}|^tests/|^scripts/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.astro|\\.strapi|\\.cache|types/generated)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
