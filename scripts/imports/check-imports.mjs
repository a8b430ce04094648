import { join } from 'node:path';

import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';

/**
 * @typedef {object} ImportReport
 * @property {number} modules how many files were read; 0 means nothing was checked
 * @property {{ rule: string, from: string, to: string }[]} violations
 */

export const rulesFile = join(repositoryFolder, '.dependency-cruiser.cjs');

/** The folders whose imports are checked. */
const layers = ['shared', 'main', 'renderer'];

/**
 * Checks who imports whom against the rules in .dependency-cruiser.cjs.
 * @param {string} folder one that contains the layers
 * @returns {Promise<ImportReport>}
 */
export async function checkImports(folder) {
  const args = ['--config', rulesFile, '--output-type', 'json', ...layers];
  const result = await runPackageProgram('dependency-cruiser', args, { cwd: folder });
  if (!result.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser failed:\n${result.stderr}${result.stdout}`);
  const { summary } = /** @type {{ summary: import('dependency-cruiser').ISummary }} */ (
    JSON.parse(result.stdout)
  );
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: summary.totalCruised, violations };
}
