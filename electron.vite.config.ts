import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const fromRoot = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': fromRoot('shared') };

/** The oldest runtime the app must run on: Electron 33, with Node 20.18 and Chromium 130. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** Everything else is bundled, so that the packaged app contains no node_modules except these. */
const leftOutside = ['electron', 'better-sqlite3'];

/** One character beyond Latin-1 makes V8 keep two bytes for each of a script: so they are written as escapes. */
const charset = 'ascii';

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly isEntry: boolean } | null;
}

/**
 * The chunk of modules that the entry imports, directly or through others, without the schema library and the schemas. The
 * first paint uses only their types and constants; everything else in them would be pulled into it.
 */
function firstPaint(id: string, modules: Modules): string | null {
  return isSchema(id) || !isImportedByEntry(id, modules) ? null : 'first-paint';
}

function isSchema(id: string): boolean {
  return /[\\/](node_modules[\\/]zod|shared[\\/](model|events|rules|ipc))[\\/]/.test(id);
}

function isImportedByEntry(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = modules.getModuleInfo(id);
  if (module === null) return false;
  return module.isEntry || module.importers.some((importer) => isImportedByEntry(importer, modules, seen));
}

/** Fails if the first paint would load the schema library: 90 kB to read and run before the board is shown. */
function keepSchemasOut(): Plugin {
  return {
    name: 'keep-schemas-out',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const found = chunk.moduleIds.find((id) => /[\\/]node_modules[\\/]zod[\\/]/.test(id));
        if (found !== undefined)
          this.error(`The first paint loads ${found}: import constants from a module without schemas.`);
      }
    },
  };
}

/** Fails if one of those scripts still takes two bytes per character. In `String.raw`, escapes are up to the author. */
function keepToOneByte(
  isMeant: (chunk: { readonly name: string; readonly isEntry: boolean }) => boolean,
): Plugin {
  return {
    name: 'keep-to-one-byte',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !isMeant(chunk)) continue;
        const wide = /[^\0-\xff]/.exec(chunk.code);
        if (wide === null) continue;
        const around = chunk.code.slice(Math.max(0, wide.index - 40), wide.index + 10);
        this.error(
          `${chunk.fileName} would take twice its size: write the last characters of ${around} as an escape.`,
        );
      }
    },
  };
}

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [keepToOneByte(({ name }) => name !== 'import-process')],
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
        output: {
          ...{ format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
          // Read and compiled at each start, and kept by V8: without comments and spaces, and with short names, except those
          // of functions and classes, for the log.
          minify: { compress: false, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
          charset,
        },
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
    plugins: [react(), keepSchemasOut(), keepToOneByte(({ isEntry }) => isEntry)],
    build: {
      outDir: fromRoot('out/renderer'),
      target: chromeTarget,
      minify: 'oxc',
      cssMinify: true,
      sourcemap: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: fromRoot('renderer/index.html') },
        // What the first paint needs is one script: each file more takes main a few milliseconds to serve.
        output: { codeSplitting: { groups: [{ name: firstPaint }] }, charset },
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
