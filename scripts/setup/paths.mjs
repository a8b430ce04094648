import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where npm puts the packages of this repository. */
export const packagesFolder = join(repositoryFolder, 'node_modules');

/**
 * Where everything is kept that is slow to make and does not depend on one clone of the repository.
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function developmentCacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(resolve(base), 'afterword-dev');
}

/**
 * The Node that the `node` development dependency brings.
 * @returns {string | undefined} undefined when the package has no executable (its install script did not run)
 */
export function bundledNodePath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(packagesFolder, 'node', 'bin', name);
  return existsSync(path) ? path : undefined;
}
