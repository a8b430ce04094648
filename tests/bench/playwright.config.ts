import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

/** Benchmarks, one after another: they print a table and assert nothing. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/bench'),
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['line']],
});
