import { resolve } from 'node:path';

import { defineConfig } from 'playwright/test';

// Named by the script that runs this: each system and runtime draws in its own way.
const set = process.env.AFTERWORD_PICTURES;
if (set === undefined) throw new Error('Use npm test -- pictures, or npm run pictures to renew them.');

const results = resolve(import.meta.dirname, '../../test-results');

/** What the app looks like, compared with the stored pictures of the same runtime. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(results, 'pictures'),
  snapshotPathTemplate: `{testDir}/__screenshots__/${set}/{arg}{ext}`,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 90_000,
  expect: {
    timeout: 10_000,
    // One runtime draws a window the same, pixel for pixel. A stored picture may be off by 8 of 255 on the edges of
    // letters (scripts/pictures/smaller-png.mjs), so a pixel differs from 11 on. proof.spec.ts holds what is found.
    toHaveScreenshot: { threshold: 0.04, maxDiffPixels: 10 },
  },
  use: { actionTimeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: resolve(results, 'pictures.json') }]],
});
