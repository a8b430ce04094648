// The pictures that `npm test -- pictures` compares the window with: one set for each system and major version of the
// runtime, because each draws letters and edges in its own way.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryFolder } from '../setup/paths.mjs';
import { smallerPng } from './smaller-png.mjs';

const root = join(repositoryFolder, 'tests', 'pictures', '__screenshots__');

/**
 * @param {string} electronVersion
 * @returns {string} the folder of this system's pictures, within that of all pictures
 */
export function folderFor(electronVersion) {
  return `${process.platform}-electron-${electronVersion.split('.')[0] ?? ''}`;
}

/**
 * @param {string} electronVersion
 * @returns {boolean}
 */
export function hasPicturesOf(electronVersion) {
  return existsSync(join(root, folderFor(electronVersion)));
}

/**
 * Makes the files small that were just taken.
 * @param {string} electronVersion
 * @returns {{ count: number, bytes: number }} all pictures of that version, and their size
 */
export function shrinkPictures(electronVersion) {
  const folder = join(root, folderFor(electronVersion));
  const paths = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.png'));
  let bytes = 0;
  for (const path of paths) {
    const taken = readFileSync(path);
    const kept = smallerPng(taken);
    if (kept !== taken) writeFileSync(path, kept);
    bytes += kept.length;
  }
  return { count: paths.length, bytes };
}
