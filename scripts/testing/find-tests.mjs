import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryFolder } from '../setup/paths.mjs';

/**
 * @param {string} folder relative to the repository
 * @param {RegExp} pattern for the file name
 * @returns {boolean} whether the folder or a subfolder contains such a file
 */
export function hasTests(folder, pattern) {
  const path = join(repositoryFolder, folder);
  return (
    existsSync(path) && readdirSync(path, { recursive: true }).some((name) => pattern.test(String(name)))
  );
}
