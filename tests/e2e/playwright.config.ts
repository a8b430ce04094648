import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

const results = resolve(import.meta.dirname, '../../test-results');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(results, 'e2e'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'e2e.json') }]],
  use: { actionTimeout: 15_000, trace: 'retain-on-failure' },
});
