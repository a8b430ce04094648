import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { hashOfFiles } from './sources.mjs';
import { announce } from '../setup/announce.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { packagesFolder, repositoryFolder } from '../setup/paths.mjs';

const cacheFolder = join(packagesFolder, '.cache', 'afterword-programs');
const programName = 'program.mjs';
const asidePrefix = 'building-';

/**
 * A program for the command line that is written in TypeScript.
 * @typedef {object} LineProgram
 * @property {string} name what it is called while it is built
 * @property {string} entry within the repository
 * @property {readonly string[]} builtFrom folders and files that it depends on
 */

/**
 * Makes one file of a program that any Node from 20.19 on runs, unless there is one of exactly the present sources.
 * Installs the packages first if they are missing.
 * @param {LineProgram} program
 * @returns {Promise<string>} its path
 */
export async function ensureLineProgram({ name, entry, builtFrom }) {
  const folder = join(cacheFolder, name, hashOfFiles(repositoryFolder, [...builtFrom, 'package-lock.json']));
  const program = join(folder, programName);
  if (existsSync(program)) return program;
  await ensurePackages();
  announce(`${name}: the sources have changed, building …`);
  mkdirSync(dirname(folder), { recursive: true });
  // Built elsewhere and then moved, so that two concurrent runs don't read each other's half-written files.
  const aside = mkdtempSync(join(dirname(folder), asidePrefix));
  try {
    await bundle(entry, aside);
    moveUnlessThere(aside, folder);
    removeOlder(folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return program;
}

/**
 * @param {string} entry
 * @param {string} outDir
 */
async function bundle(entry, outDir) {
  const { build } = await import('vite');
  await build({
    root: repositoryFolder,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(repositoryFolder, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(repositoryFolder, entry),
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
  for (const name of readdirSync(dirname(present))) {
    const folder = join(dirname(present), name);
    if (folder !== present && !name.startsWith(asidePrefix)) rmSync(folder, { recursive: true, force: true });
  }
}
