import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { packagesFolder, repositoryFolder } from '../setup/paths.mjs';
import { checkImports } from './check-imports.mjs';

/**
 * A small app that breaks every rule, each line with the rule that has to catch it.
 * @type {readonly { rule: string, file: string, source: string }[]}
 */
const forbiddenImports = [
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
  { rule: 'ports-know-shared-only', file: 'main/ports/a.ts', source: `import '../app/x';` },
  { rule: 'only-db-knows-sqlite', file: 'main/platform/a.ts', source: `import 'better-sqlite3';` },
  { rule: 'db-knows-no-electron-and-no-use-cases', file: 'main/db/a.ts', source: `import '../services/x';` },
  {
    rule: 'electron-at-the-edge',
    file: 'main/services/c.ts',
    source: `import type { App } from 'electron'; export type X = App;`,
  },
  {
    rule: 'preload-knows-the-contract-as-types',
    file: 'main/preload/a.ts',
    source: `import { x } from '../../shared/x'; x();`,
  },
  { rule: 'nobody-imports-main-ts', file: 'main/app/b.ts', source: `import '../main';` },
  { rule: 'no-tests-in-the-app', file: 'main/app/c.ts', source: `import './x.test';` },
  { rule: 'no-cycles', file: 'main/app/d.ts', source: `import './e';` },
  { rule: 'no-orphans', file: 'shared/rules/orphan.ts', source: `export const orphan = 1;` },
  { rule: 'nothing-unresolvable', file: 'main/app/f.ts', source: `import './absent';` },
];

/** What the lines above import. */
const imported = [
  ...[
    'main/app/x.ts',
    'main/db/x.ts',
    'main/services/x.ts',
    'main/main.ts',
    'main/app/x.test.ts',
    'renderer/x.ts',
  ],
  ...['main/ports/x.ts', 'shared/x.ts'],
];

/**
 * Plants forbidden imports in a throw-away folder and looks which rules catch theirs.
 * @returns {Promise<string[]>} what is wrong with the check itself; empty when every rule holds
 */
export async function findBlindRules() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-imports-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
      copyFileSync(join(repositoryFolder, name), join(folder, name));
    }
    symlinkSync(packagesFolder, join(folder, 'node_modules'), 'junction');
    for (const file of imported) write(folder, file, 'export const x = () => 1;');
    for (const { file, source } of forbiddenImports) write(folder, file, source);
    write(folder, 'main/app/e.ts', `import './d';`);

    const report = await checkImports(folder);
    const problems = forbiddenImports
      .filter(
        ({ rule, file }) => !report.violations.some((found) => found.rule === rule && found.from === file),
      )
      .map(({ rule, file }) => `${rule} did not catch the import planted in ${file}`);
    const planted = new Set(forbiddenImports.map(({ rule }) => rule));
    const untried = ruleNames().filter((name) => !planted.has(name));
    return [...problems, ...untried.map((name) => `no import is planted for the rule ${name}`)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {string[]} */
function ruleNames() {
  const load = createRequire(import.meta.url);
  const { forbidden } = /** @type {{ forbidden: { name: string }[] }} */ (
    load(join(repositoryFolder, '.dependency-cruiser.cjs'))
  );
  return forbidden.map(({ name }) => name);
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} source
 */
function write(folder, file, source) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${source}\n`);
}
