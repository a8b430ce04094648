import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that contains package.json. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where npm installs this repository's packages. */
export const packagesFolder = join(repositoryFolder, 'node_modules');

/**
 * The cache for everything that is slow to build and doesn't depend on one clone of the repository.
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function developmentCacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(resolve(base), 'afterword-dev');
}

/**
 * The Node in the `node` development dependency.
 * @returns {string | undefined} undefined if the package has no executable (its install script didn't run)
 */
export function bundledNodePath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(packagesFolder, 'node', 'bin', name);
  return existsSync(path) ? path : undefined;
}
