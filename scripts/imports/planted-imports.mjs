import { createRequire } from 'node:module';

const { rooms } = /** @type {{ rooms: import('./rooms.cjs').Rooms }} */ (
  createRequire(import.meta.url)('./rooms.cjs')
);

/**
 * A forbidden import, with the rule that must catch it.
 * @typedef {object} PlantedImport
 * @property {string} rule
 * @property {string} file where it is planted
 * @property {string} source
 * @property {string} [to] the file it imports, if the same file plants several imports
 */

/**
 * For every rule except the rooms'.
 * @type {readonly PlantedImport[]}
 */
const single = [
  { rule: 'shared-is-pure', file: 'shared/rules/a.ts', source: `import 'node:fs';` },
  { rule: 'renderer-never-imports-main', file: 'renderer/a.ts', source: `import '../main/app/x';` },
  {
    rule: 'renderer-has-no-node',
    file: 'renderer/b.ts',
    source: `import { app } from 'electron'; app.quit();`,
  },
  { rule: 'renderer-has-no-node-builtins', file: 'renderer/c.ts', source: `import 'node:path';` },
  { rule: 'main-never-imports-renderer', file: 'main/app/a.ts', source: `import '../../renderer/x';` },
  { rule: 'services-know-shared-and-ports', file: 'main/services/a.ts', source: `import '../db/x';` },
  {
    rule: 'services-know-ports-as-types',
    file: 'main/services/b.ts',
    source: `import { x } from '../ports/x'; x();`,
  },
  { rule: 'exchange-knows-file-readers', file: 'main/services/exchange/a.ts', source: `import 'node:fs';` },
  { rule: 'ports-know-shared-only', file: 'main/ports/a.ts', source: `import '../app/x';` },
  { rule: 'only-db-knows-sqlite', file: 'main/platform/a.ts', source: `import 'better-sqlite3';` },
  {
    rule: 'electron-at-the-edge',
    file: 'main/services/c.ts',
    source: `import type { App } from 'electron'; export type X = App;`,
  },
  {
    rule: 'preload-knows-the-contract-as-types',
    file: 'main/preload/a.ts',
    source: `import { x } from '../../shared/ipc/x'; x();`,
  },
  { rule: 'nobody-imports-main-ts', file: 'main/app/b.ts', source: `import '../main';` },
  { rule: 'no-tests-in-the-app', file: 'main/app/c.ts', source: `import './x.test';` },
  { rule: 'no-cycles', file: 'main/app/d.ts', source: `import './e';` },
  { rule: 'no-orphans', file: 'shared/rules/orphan.ts', source: `export const orphan = 1;` },
  { rule: 'nothing-unresolvable', file: 'main/app/f.ts', source: `import './absent';` },
];

const target = 'x.ts';

/** @returns {readonly PlantedImport[]} every import from one room to another that it may not know */
function betweenRooms() {
  return Object.entries(rooms).flatMap(([room, known]) =>
    Object.keys(rooms)
      .filter((other) => ![room, ...known].some((allowed) => isWithin(other, allowed)))
      .map((other) => ({
        rule: room,
        file: `${room}/room.ts`,
        to: `${other}/${target}`,
        source: `import '${'../'.repeat(room.split('/').length)}${other}/x';`,
      })),
  );
}

/**
 * @param {string} room
 * @param {string} other
 */
function isWithin(room, other) {
  return room === other || room.startsWith(`${other}/`);
}

export const plantedImports = [...single, ...betweenRooms()];

/** The files that the planted imports refer to, with their contents. */
export const importedFiles = new Map([
  ...[
    'main/main.ts',
    'main/app/x.ts',
    'main/app/x.test.ts',
    'renderer/x.ts',
    ...Object.keys(rooms).map((room) => `${room}/${target}`),
  ].map((file) => /** @type {const} */ ([file, 'export const x = () => 1;'])),
  ['main/app/e.ts', `import './d';`],
]);
