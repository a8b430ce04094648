import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

const alias = { '@shared': resolve(import.meta.dirname, 'shared') };

/**
 * Everything runs in plain Node: whatever needs a window is tested in a real Electron (tests/e2e). A file has a process of
 * its own if it is isolated.
 */
const project = (name: string, include: string[], { exclude = [] as string[], isolate = true } = {}) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude: ['node_modules/**', 'out/**', 'dist/**', ...exclude],
    isolate,
    environment: 'node' as const,
    expect: { requireAssertions: true },
    // No test is about speed: a busy machine must not make one fail.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

const sourceTests = ['renderer', 'main'].map((folder) => `${folder}/**/*.test.{ts,tsx}`);
const databaseTests = ['main/db/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Pure code with nothing to keep apart: a new process for each file takes longer than its tests.
      project('shared', ['shared/**/*.test.ts'], { isolate: false }),
      project('unit', [...sourceTests, '{scripts,build}/**/*.test.mjs'], { exclude: databaseTests }),
      project('database', databaseTests),
      project('faults', ['tests/faults/**/*.test.ts']),
    ],
  },
});
