import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

import { isFullLength } from '../support/proof-length';

const results = resolve(import.meta.dirname, '../../test-results');

/** Journeys that only `npm run faults` makes: the same once more in dark or in rarer states, and through many cards or every text. */
const longProofs = [
  /everything is in reach in .*, dark$/,
  /axe-core finds no violation, dark$/,
  /nothing is hidden, cut off or out of reach, dark$/,
  /dark: everything selected, open or focused looks different$/,
  /ten thousand applications are opened, scrolled, searched and moved$/,
  /thousands of rows are imported, and undone, and the figures follow$/,
  /all of a large board are changed as one, with one undo, also after a restart$/,
  /as many values can be chosen as a saved view may show$/,
  /sleep in the middle of it changes nothing, and while it is undone another import is told to wait$/,
  /restoring a backup ends what is being recorded, too$/,
  /a damaged database without a backup is set aside too, and an empty board takes its place$/,
  /(on macOS, Control with a letter belongs to|letters with AltGr arrive in) every text$/,
  /accessible-states\.spec\.ts (a warning before a message|a message after the reply|in the evening a better moment)/,
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  grepInvert: isFullLength ? [] : longProofs,
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
