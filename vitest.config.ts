import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

const alias = { '@shared': resolve(import.meta.dirname, 'shared') };

/** Everything runs in plain Node: whatever needs a window is tested in a real Electron (tests/e2e). */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude: ['node_modules/**', 'out/**', 'dist/**', ...exclude],
    environment: 'node' as const,
    expect: { requireAssertions: true },
    // No test is about speed: a busy machine must not make one fail.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

const sourceTests = ['shared', 'renderer', 'main'].map((folder) => `${folder}/**/*.test.{ts,tsx}`);
const databaseTests = ['main/db/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('unit', [...sourceTests, '{scripts,build}/**/*.test.mjs'], databaseTests),
      project('database', databaseTests),
      project('faults', ['tests/faults/**/*.test.ts']),
    ],
  },
});
