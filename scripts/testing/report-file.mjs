import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { repositoryFolder } from '../setup/paths.mjs';

/**
 * Where a test program writes its report. An older report there is removed, so that it can't be mistaken
 * for the new one.
 * @param {string} name
 * @returns {string} absolute path; its folder exists
 */
export function freshReportFile(name) {
  const path = join(repositoryFolder, 'test-results', `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {string} path
 * @returns {any} the parsed report; undefined if it is missing or incomplete
 */
export function readReport(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
