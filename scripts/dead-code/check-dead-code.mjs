import { join } from 'node:path';

import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';

export const configurationFile = join(repositoryFolder, 'knip.json');

/**
 * Something unused, or a package that is used but not listed.
 * @typedef {object} DeadCode
 * @property {string} kind, as knip calls it: `files`, `exports`, `types`, `dependencies` …
 * @property {string} file relative to the folder
 * @property {string} name of the export or package; the file again if the whole file is dead
 */

/**
 * Looks for unused files, exports and packages, as configured in knip.json. An exception there that is no longer needed is
 * an error.
 * @param {string} folder
 * @returns {Promise<DeadCode[]>}
 */
export async function findDeadCode(folder) {
  const args = ['--config', configurationFile, '--reporter', 'json', '--treat-config-hints-as-errors'];
  const { stdout, stderr, exitCode } = await runPackageProgram('knip', args, { cwd: folder });
  if (!stdout.startsWith('{')) throw new Error(`knip failed:\n${stderr}${stdout}`);
  const { issues } = /** @type {{ issues: ({ file: string } & Record<string, unknown>)[] }} */ (
    JSON.parse(stdout)
  );
  const found = issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, named]) =>
      Array.isArray(named)
        ? named.flat().map((/** @type {{ name: string }} */ { name }) => ({ kind, file, name }))
        : [],
    ),
  );
  if (exitCode !== 0 && found.length === 0)
    throw new Error(`An exception in knip.json has lost its reason; npx knip names it. ${stderr}`);
  return found;
}
