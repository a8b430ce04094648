import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const fromRoot = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': fromRoot('shared') };

/** The oldest runtime the app has to run in: Electron 33, with Node 20.18 and Chromium 130. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** Everything else goes into the bundle, so that the packaged app carries no node_modules but these. */
const leftOutside = ['electron', 'better-sqlite3'];

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: fromRoot('out/main'),
      target: nodeTarget,
      externalizeDeps: { include: leftOutside },
      rolldownOptions: {
        input: { main: fromRoot('main/main.ts') },
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
        // A sandboxed preload can only be a single CommonJS file.
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
      // No hand-made vendor chunks: they would pull what only a lazy view needs into the first paint.
      rolldownOptions: {
        input: { index: fromRoot('renderer/index.html') },
        // What is shared only declares: a module of it that nothing is used of goes, with the schema library it would
        // bring into the first paint (86 kB).
        treeshake: {
          moduleSideEffects: [
            { test: /[\\/]shared[\\/](model|events|rules|ipc|i18n)[\\/]/, sideEffects: false },
          ],
        },
      },
    },
  },
});
