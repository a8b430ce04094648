import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packagesFolder } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * The script that a package's command starts. Run with process.execPath, it needs no shell on any
 * platform and is sure to run in the same Node as this.
 * @param {string} packageName
 * @param {string} [command] if the package has several
 * @returns {string} absolute path
 */
export function packageProgram(packageName, command = packageName) {
  const folder = join(packagesFolder, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {import('./run-command.mjs').CommandOptions} [options]
 * @returns {Promise<import('./run-command.mjs').CommandResult>}
 */
export function runPackageProgram(packageName, args, options) {
  const command = packageName === 'typescript' ? 'tsc' : packageName;
  return runCommand(process.execPath, [packageProgram(packageName, command), ...args], options);
}
