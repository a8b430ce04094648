import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Most files of one folder; what is more than a person takes in at a glance belongs into folders. */
export const MOST_FILES = 20;

export const watchedFolders = ['main', 'renderer', 'shared', 'tests', 'scripts', 'docs', 'build'];

/** Drawn by a script: one for each size and number. */
const generatedPicture = /^build\/.*\.(png|ico|icns)$/;

/**
 * The folders that hold too many files themselves, not counting their subfolders. A test beside the file that it tests
 * counts with it: nobody should have to sort a folder in order to add a test.
 * @param {string} root holds the watched folders
 * @returns {string[]} one sentence for each
 */
export function crowdedFolders(root) {
  return watchedFolders.flatMap((folder) => crowdedWithin(root, folder));
}

/**
 * @param {string} root
 * @param {string} folder relative to it
 * @returns {string[]}
 */
function crowdedWithin(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const counted = names.filter(
    (name) => !generatedPicture.test(`${folder}/${name}`) && !isTestBeside(name, names),
  );
  const within = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => crowdedWithin(root, `${folder}/${name}`));
  if (counted.length <= MOST_FILES) return within;
  return [
    `${folder} holds ${String(counted.length)} files, ${String(MOST_FILES)} at most: sort them into folders`,
    ...within,
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} names all in the same folder
 */
function isTestBeside(name, names) {
  const tested = /^(.+)\.test\.(tsx?|mjs)$/.exec(name)?.[1];
  return ['ts', 'tsx', 'mjs'].some((ending) => names.includes(`${tested}.${ending}`));
}
