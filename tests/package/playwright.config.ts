import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

const results = resolve(import.meta.dirname, '../../test-results');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(results, 'package'),
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Limits for a machine several times slower, as in tests/e2e.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'package-smoke.json') }]],
});
