import { join } from 'node:path';

import { ESLint } from 'eslint';

import configuration from '../../eslint.config.js';
import { repositoryFolder } from '../setup/paths.mjs';
import { plantedCode } from './planted-code.mjs';

/** @typedef {import('./planted-code.mjs').PlantedCode} PlantedCode */

/**
 * Lints files as if their code broke the rules, and checks that each rule reports it.
 * @returns {Promise<{ planted: number, problems: string[] }>} the rules that stayed silent, and those without planted code
 */
export async function findSilentRules() {
  const eslint = new ESLint({ cwd: repositoryFolder });
  /** @type {PlantedCode[]} */
  const silent = [];
  for (const file of new Set(plantedCode.map((code) => code.file))) {
    const codes = plantedCode.filter((code) => code.file === file);
    // Code that is too long gets its own file: it would make the others too long as well.
    const long = codes.filter(isLong);
    for (const together of [codes.filter((code) => !isLong(code)), ...long.map((code) => [code])]) {
      silent.push(...(await silentIn(eslint, file, together)));
    }
  }
  const problems = silent.map(
    (code) => `${nameOf(code)} stayed silent in ${code.file}: ${code.source.slice(0, 100)}`,
  );
  const tried = new Set(plantedCode.map(({ rule }) => rule));
  const untried = ownRules().filter((rule) => !tried.has(rule));
  return {
    planted: plantedCode.length,
    problems: [...problems, ...untried.map((rule) => `nothing is planted for the rule ${rule}`)],
  };
}

/**
 * @param {ESLint} eslint
 * @param {string} file
 * @param {readonly PlantedCode[]} codes read as one file
 * @returns {Promise<PlantedCode[]>} those that weren't reported
 */
async function silentIn(eslint, file, codes) {
  const source = codes.map((code) => `${code.source}\n`).join('');
  const results = await eslint.lintText(source, { filePath: join(repositoryFolder, file) });
  const messages = results.flatMap((result) => result.messages);
  let line = 1;
  return codes.filter((code) => {
    const first = line;
    line += code.source.split('\n').length;
    // A warning counts too: `npm test -- lint` tolerates none.
    return !messages.some(
      (said) =>
        said.ruleId === code.rule &&
        said.message.startsWith(code.says ?? '') &&
        (isLong(code) || (said.line >= first && said.line < line)),
    );
  });
}

/** @param {PlantedCode} code */
function isLong({ rule }) {
  return rule.startsWith('max-');
}

/** @param {PlantedCode} code */
function nameOf({ rule, says }) {
  return says === undefined ? rule : `${rule} (${says})`;
}

/** @returns {string[]} the rules switched on by hand, in addition to the presets' */
function ownRules() {
  const own = configuration
    .filter(({ name }) => name === undefined)
    .flatMap(({ rules }) => Object.entries(rules ?? {}));
  return [...new Set(own.filter(([, setting]) => setting !== 'off').map(([rule]) => rule))];
}
