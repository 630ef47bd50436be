import { defineConfig } from 'vitest/config';

// PARLEY_DEEP is set by `npm run test:deep`: the long searches run alone, never among the quick tests.
const deep = process.env['PARLEY_DEEP'] === '1';

export default defineConfig({
  // The production JSX runtime: without it every element carries a file name and a stack.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: deep ? ['packages/**/*.deep.test.{ts,tsx}'] : ['packages/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/.tsc/**', '**/dist/**', ...(deep ? [] : ['**/*.deep.test.{ts,tsx}'])],
    // The quick tests draw the same examples every time; the deep ones draw others.
    setupFiles: deep ? [] : ['packages/testkit/src/same-examples.ts'],
    passWithNoTests: deep,
    testTimeout: deep ? 600_000 : 60_000,
    hookTimeout: 60_000,
    // Tests share a process: nothing is mocked and nothing global is kept, so a fresh one per file buys only time lost.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
