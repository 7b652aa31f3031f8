import { defineConfig } from 'vitest/config';

const NEVER = ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.data/**'];
const JOURNEYS = 'tests/**/*.test.{ts,mts}';
const INTEGRATION = '**/*.int.test.{ts,mts}';
const BROWSER = '**/*.e2e.test.{ts,mts}';

/** Whole processes and browsers share two cores: one file at a time, and time enough. */
const HEAVY = {
  pool: 'forks',
  maxWorkers: 1,
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

const EVERY = { environment: 'node', setupFiles: './scripts/test/fail-on-console.ts' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...EVERY,
          name: 'unit',
          include: ['**/*.test.{ts,mts,tsx}'],
          exclude: [...NEVER, INTEGRATION, BROWSER, JOURNEYS],
        },
      },
      {
        test: {
          ...EVERY,
          ...HEAVY,
          name: 'integration',
          include: [INTEGRATION],
          exclude: [...NEVER, JOURNEYS],
        },
      },
      {
        test: {
          ...EVERY,
          ...HEAVY,
          name: 'browser',
          include: [BROWSER],
          exclude: [...NEVER, JOURNEYS],
        },
      },
      {
        test: {
          ...EVERY,
          ...HEAVY,
          name: 'journeys',
          include: [JOURNEYS],
          exclude: NEVER,
          globalSetup: './tests/support/shared-product.setup.ts',
        },
      },
    ],
  },
});
