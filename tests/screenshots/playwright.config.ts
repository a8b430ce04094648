import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

/** The README's screenshots, taken of the built app with made-up applications. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.shots.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results/screenshots'),
  workers: 1,
  timeout: 120_000,
  use: { actionTimeout: 15_000 },
  reporter: [['list']],
});
