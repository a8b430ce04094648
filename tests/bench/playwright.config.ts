import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

/** Measurements, one after the other: nothing is asserted, a table is printed. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/bench'),
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['line']],
});
