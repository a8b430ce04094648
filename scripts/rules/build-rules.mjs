import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { hashOfFiles } from '../build/sources.mjs';
import { announce } from '../setup/announce.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { packagesFolder, repositoryFolder } from '../setup/paths.mjs';

const builtFrom = ['shared', 'scripts/rules', 'package-lock.json'];
const cacheFolder = join(packagesFolder, '.cache', 'afterword-rules');
const programName = 'program.mjs';
const asidePrefix = 'building-';

/**
 * The rules are TypeScript; this builds them into one file that any Node from 20.19 on can run, unless the current sources
 * are already built. Installs the packages first if they are missing.
 * @returns {Promise<string>} its path
 */
export async function ensureRulesProgram() {
  const folder = join(cacheFolder, hashOfFiles(repositoryFolder, builtFrom));
  const program = join(folder, programName);
  if (existsSync(program)) return program;
  await ensurePackages();
  announce('Rules: their sources have changed, building …');
  mkdirSync(cacheFolder, { recursive: true });
  // Built elsewhere and then moved, so that two concurrent runs don't read each other's half-written files.
  const aside = mkdtempSync(join(cacheFolder, asidePrefix));
  try {
    await bundle(aside);
    moveUnlessThere(aside, folder);
    removeOlder(folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return program;
}

/** @param {string} outDir */
async function bundle(outDir) {
  const { build } = await import('vite');
  await build({
    root: repositoryFolder,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(repositoryFolder, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(repositoryFolder, 'scripts', 'rules', programName),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: programName, codeSplitting: false } },
    },
  });
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(join(to, programName))) throw error;
  }
}

/**
 * Removes what was built from older sources.
 * @param {string} present
 */
function removeOlder(present) {
  for (const name of readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    if (folder !== present && !name.startsWith(asidePrefix)) rmSync(folder, { recursive: true, force: true });
  }
}
