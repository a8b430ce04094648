import { mkdirSync, copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { packagesFolder, repositoryFolder } from '../setup/paths.mjs';
import { checkImports, rulesFile } from './check-imports.mjs';
import { importedFiles, plantedImports } from './planted-imports.mjs';

/**
 * Plants forbidden imports in a temporary folder and checks that each rule catches its own.
 * @returns {Promise<{ planted: number, problems: string[] }>} what is wrong with the check itself; empty if
 *   every rule works
 */
export async function findBlindRules() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-imports-'));
  try {
    for (const name of ['tsconfig.base.json', 'package.json']) {
      copyFileSync(join(repositoryFolder, name), join(folder, name));
    }
    symlinkSync(packagesFolder, join(folder, 'node_modules'), 'junction');
    plant(folder);

    const { violations } = await checkImports(folder);
    const problems = plantedImports
      .filter(
        ({ rule, file, to }) =>
          !violations.some(
            (found) => found.rule === rule && found.from === file && (to === undefined || found.to === to),
          ),
      )
      .map(({ rule, source, file }) => `${rule} did not catch ${source} in ${file}`);
    const tried = new Set(plantedImports.map(({ rule }) => rule));
    const untried = ruleNames().filter((name) => !tried.has(name));
    return {
      planted: plantedImports.length,
      problems: [...problems, ...untried.map((name) => `no import is planted for the rule ${name}`)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function plant(folder) {
  const files = new Map(importedFiles);
  for (const { file, source } of plantedImports) {
    const before = files.get(file);
    files.set(file, before === undefined ? source : `${before}\n${source}`);
  }
  for (const [file, source] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${source}\n`);
  }
}

/** @returns {string[]} */
function ruleNames() {
  const load = createRequire(import.meta.url);
  const { forbidden } = /** @type {{ forbidden: { name: string }[] }} */ (load(rulesFile));
  return forbidden.map(({ name }) => name);
}
