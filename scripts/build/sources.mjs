import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the app is built from, relative to the repository. */
const builtFrom = [
  'shared',
  'main',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

const isTest = /\.test\.(tsx?|mjs)$/;

/**
 * One hash over the names and contents of everything the build reads.
 * @param {string} folder the repository
 * @returns {string} hexadecimal
 */
export function hashOfSources(folder) {
  return hashOfFiles(folder, builtFrom);
}

/**
 * @param {string} folder
 * @param {readonly string[]} names files and folders in it; missing ones are ignored
 * @returns {string} hexadecimal; doesn't depend on where the folder is
 */
export function hashOfFiles(folder, names) {
  const hash = createHash('sha256');
  for (const path of names.flatMap((name) => filesUnder(join(folder, name))).sort()) {
    hash.update(relative(folder, path).replaceAll(sep, '/'));
    hash.update('\0');
    hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder; may be missing
 * @returns {string[]} every file in it that isn't a test
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return isTest.test(path) ? [] : [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
