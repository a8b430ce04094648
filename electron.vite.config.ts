import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const fromRoot = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': fromRoot('shared') };

/** The oldest runtime the app must run on: Electron 33, with Node 20.18 and Chromium 130. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** Everything else is bundled, so that the packaged app contains no node_modules except these. */
const leftOutside = ['electron', 'better-sqlite3'];

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: fromRoot('out/main'),
      target: nodeTarget,
      externalizeDeps: { include: leftOutside },
      rolldownOptions: {
        // The others each run in a process of their own.
        input: {
          main: fromRoot('main/main.ts'),
          'backup-process': fromRoot('main/backup-process.ts'),
          'import-process': fromRoot('main/import-process.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: fromRoot('out/preload'),
      target: nodeTarget,
      externalizeDeps: { include: leftOutside },
      rolldownOptions: {
        input: { preload: fromRoot('main/preload/preload.ts') },
        // A sandboxed preload must be a single CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: fromRoot('renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: fromRoot('out/renderer'),
      target: chromeTarget,
      minify: 'oxc',
      cssMinify: true,
      sourcemap: true,
      modulePreload: { polyfill: false },
      // No manual vendor chunks: they would pull code that only lazy views need into the first paint.
      rolldownOptions: {
        input: { index: fromRoot('renderer/index.html') },
        // Shared modules have no side effects: unused ones are dropped, together with the schema library that they
        // would pull into the first paint (86 kB).
        treeshake: {
          moduleSideEffects: [
            { test: /[\\/]shared[\\/](model|events|rules|ipc|i18n)[\\/]/, sideEffects: false },
          ],
        },
      },
    },
  },
});
