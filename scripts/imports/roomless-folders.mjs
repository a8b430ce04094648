import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { repositoryFolder } from '../setup/paths.mjs';

const { rooms } = /** @type {{ rooms: import('./rooms.cjs').Rooms }} */ (
  createRequire(import.meta.url)('./rooms.cjs')
);
const names = Object.keys(rooms);

/** @returns {readonly string[]} folders without a line in rooms.cjs, and lines without a folder */
export function roomProblems() {
  const layers = [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))];
  const found = layers.flatMap(foldersOf);
  return [
    ...found
      .filter((folder) => !names.includes(folder))
      .map((folder) => `${folder} isn't a room yet: add it to scripts/imports/rooms.cjs`),
    ...names.filter((name) => !found.includes(name)).map((name) => `${name} is a room without a folder`),
  ];
}

/**
 * The folders in `parent` that are rooms or should be; inside a room, only if it is divided into rooms itself.
 * @param {string} parent
 * @returns {readonly string[]}
 */
function foldersOf(parent) {
  return readdirSync(join(repositoryFolder, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`)
    .flatMap((folder) => {
      const isDivided = names.some((name) => name.startsWith(`${folder}/`));
      if (!isDivided) return [folder];
      return names.includes(folder) ? [folder, ...foldersOf(folder)] : foldersOf(folder);
    });
}
