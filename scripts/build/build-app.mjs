import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { announce } from '../setup/announce.mjs';
import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';
import { hashOfSources } from './sources.mjs';

const outFolder = join(repositoryFolder, 'out');
const stampPath = join(outFolder, 'built-from');

/** @returns {boolean} whether out/ contains a build of exactly the current sources */
export function isBuildFresh() {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hashOfSources(repositoryFolder);
}

/**
 * Builds main, preload and renderer into out/.
 * @returns {Promise<boolean>} whether it succeeded; the builder's own messages are shown
 */
export async function buildApp() {
  const hash = hashOfSources(repositoryFolder);
  rmSync(stampPath, { force: true });
  const result = await runPackageProgram('electron-vite', ['build'], {
    cwd: repositoryFolder,
    output: 'to-stderr',
  });
  if (result.exitCode !== 0) return false;
  writeFileSync(stampPath, hash);
  return true;
}

/**
 * Builds, unless the current sources are already built.
 * @returns {Promise<boolean>} whether out/ contains a build of the current sources
 */
export async function ensureBuild() {
  if (isBuildFresh()) return true;
  announce('Build: the sources are newer than out/, building …');
  return buildApp();
}
