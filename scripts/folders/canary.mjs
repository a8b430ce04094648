import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { crowdedFolders, MOST_FILES, watchedFolders } from './crowded-folders.mjs';

/**
 * Plants crowded folders, and some that are just not too full, in a temporary folder.
 * @returns {{ planted: number, problems: string[] }} what is wrong with the check itself
 */
export function findUncaughtFolders() {
  const root = mkdtempSync(join(tmpdir(), 'afterword-folders-'));
  try {
    const crowded = watchedFolders.flatMap((folder) => [`${folder}/crowded`, `${folder}/deep/er/crowded`]);
    for (const folder of crowded) plant(root, folder, numbered(MOST_FILES + 1, '.ts'));
    plant(root, 'main/full', [...numbered(MOST_FILES, '.ts'), ...numbered(MOST_FILES, '.test.ts')]);
    plant(root, 'build/pictures', numbered(MOST_FILES + 1, '.png'));
    plant(root, 'docs/pictures', numbered(MOST_FILES + 1, '.png'));
    plant(root, 'main/tests', numbered(MOST_FILES + 1, '.test.ts'));

    const expected = [...crowded, 'docs/pictures', 'main/tests'];
    const found = crowdedFolders(root).map((problem) => problem.slice(0, problem.indexOf(' ')));
    return {
      planted: expected.length,
      problems: [
        ...expected.filter((folder) => !found.includes(folder)).map((folder) => `${folder} was not caught`),
        ...found.filter((folder) => !expected.includes(folder)).map((folder) => `${folder} is not crowded`),
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * @param {number} count
 * @param {string} ending
 */
function numbered(count, ending) {
  return Array.from({ length: count }, (_, index) => `file-${String(index)}${ending}`);
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {readonly string[]} names
 */
function plant(root, folder, names) {
  for (const name of names) {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
}
