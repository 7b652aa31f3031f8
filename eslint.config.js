import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPED = ['**/*.ts', '**/*.mts', '**/*.tsx', 'scripts/**/*.js'];
/** Belong to no TypeScript project of their own, so they are read without types. */
const UNTYPED = [
  '**/*.astro',
  '**/*.astro/*.ts',
  '**/*.astro/*.js',
  '*.js',
  'docker/*.js',
  '**/astro.config.*',
];

export default tseslint.config(
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/.astro/',
    '**/.strapi/',
    '**/.cache/',
    '.data/',
    '.stamps/',
    'cms/types/generated/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    files: TYPED,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // TypeScript itself finds names that do not exist.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node's own promises of test and describe, and handlers of Fastify-like servers, are fine as they are.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // process.env['NAME'] is how TypeScript wants an index signature to be read.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A port that does nothing is written as one.
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // ESLint does not see a cast in JSDoc, so it takes what was parsed and then cast for an `any`.
    // TypeScript itself, which checks these files too, does see it.
    files: ['scripts/**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The commands and checks talk to the person who typed them.
    files: ['scripts/*.js', 'scripts/checks/*.js'],
    rules: { 'no-console': 'off' },
  },
  {
    files: UNTYPED,
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['*.js', 'docker/*.js', '**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  {
    // What dependency-cruiser checks elsewhere; it does not read these files.
    files: ['site/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(\\.\\./)+(cms|search|matching)/|^@burgerwerf/(cms(?!/contract$)|search/|plugin-)',
              message:
                'The site knows the cms by @burgerwerf/cms/contract and search by its entry.',
            },
          ],
        },
      ],
    },
  },
);
