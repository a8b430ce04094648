import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

/** The pictures of the README, taken of the built program with invented applications. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/screenshots'),
  workers: 1,
  timeout: 120_000,
  use: { actionTimeout: 15_000 },
  reporter: [['list']],
});
