import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findDeadCode } from './check-dead-code.mjs';

/** A small program with one piece of dead code of each kind. */
const program = new Map([
  [
    'package.json',
    JSON.stringify({
      name: 'planted',
      type: 'module',
      dependencies: { 'planted-dependency': '1.0.0' },
      devDependencies: { 'planted-tool': '1.0.0' },
    }),
  ],
  ['main/main.ts', `import { used } from './used';\nimport 'planted-unlisted';\nused();\n`],
  [
    'main/used.ts',
    `export const used = () => 1;\nexport const plantedExport = 1;\nexport type PlantedType = string;\n`,
  ],
  ['main/planted-file.ts', `export const x = 1;\n`],
  ['renderer/planted-file.tsx', `export const x = 1;\n`],
  ['shared/planted-file.ts', `export const x = 1;\n`],
  ['scripts/setup/planted-file.mjs', `export const x = 1;\n`],
  ['tests/support/planted-file.ts', `export const x = 1;\n`],
]);

/** @type {readonly import('./check-dead-code.mjs').DeadCode[]} */
const planted = [
  ...[...program.keys()]
    .filter((file) => file.includes('planted-file'))
    .map((file) => ({ kind: 'files', file, name: file })),
  { kind: 'exports', file: 'main/used.ts', name: 'plantedExport' },
  { kind: 'types', file: 'main/used.ts', name: 'PlantedType' },
  { kind: 'dependencies', file: 'package.json', name: 'planted-dependency' },
  { kind: 'devDependencies', file: 'package.json', name: 'planted-tool' },
  { kind: 'unlisted', file: 'main/main.ts', name: 'planted-unlisted' },
];

/**
 * Plants dead code in a temporary folder.
 * @returns {Promise<{ planted: number, problems: string[] }>} what is wrong with the check itself
 */
export async function findUncaughtDeadCode() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-dead-code-'));
  try {
    for (const [file, source] of program) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, source);
    }
    const found = new Set((await findDeadCode(folder)).map(keyOf));
    const problems = planted
      .filter((dead) => !found.has(keyOf(dead)))
      .map(({ kind, file, name }) => `${name} in ${file} was not caught (${kind})`);
    return { planted: planted.length, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./check-dead-code.mjs').DeadCode} dead */
function keyOf({ kind, file, name }) {
  return `${kind} ${file} ${name}`;
}
