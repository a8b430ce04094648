import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { repositoryFolder } from '../setup/paths.mjs';

const folders = ['build', 'docs', 'main', 'renderer', 'scripts', 'shared', 'tests'];
const fixtures = join('tests', 'fixtures');
const endings = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.css', '.md']);

/** Every file and folder of the repository, by its path from there. */
export const paths = readdirSync(repositoryFolder)
  .filter((name) => name !== 'node_modules')
  .concat(
    folders.flatMap((folder) =>
      readdirSync(join(repositoryFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    ),
  );

/**
 * @typedef {object} Line
 * @property {string} path of its file
 * @property {number} number from 1
 * @property {string} text
 */

/**
 * The lines of the repository that people read: documents, comments and titles of tests. Fixtures are other people's.
 * @param {(path: string) => boolean} isWhole whether every line of a file is read, not only its comments
 * @returns {readonly Line[]}
 */
export function proseLines(isWhole = () => false) {
  return paths
    .filter((path) => endings.has(extname(path)) && !path.startsWith(fixtures))
    .flatMap((path) =>
      readFileSync(join(repositoryFolder, path), 'utf8')
        .split('\n')
        .map((text, index) => ({ path, number: index + 1, text }))
        .filter(({ text }) => extname(path) === '.md' || isWhole(path) || isComment(text)),
    );
}

/** @param {string} text */
function isComment(text) {
  return /^\s*(?:\/?\*|\/\/|(?:it|test|describe)(?:\.\w+)?\()|\s\/\/ |\/\*\* /.test(text);
}
