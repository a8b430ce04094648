import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

import { leftOut } from '../support/proof-length';

const results = resolve(import.meta.dirname, '../../test-results');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  grepInvert: leftOut,
  outputDir: resolve(results, 'e2e'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Limits for a machine several times slower; whatever is waited for is there much sooner.
  timeout: 240_000,
  // Shorter than the app's own tick of 30 s, which must not make up for an event that is missing.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'e2e.json') }]],
  use: { actionTimeout: 30_000, trace: 'retain-on-failure' },
});
