// What `npm run exchange` runs, bundled with the readers into one file: they are TypeScript that Node cannot load itself.
import { readFile as readBytes, stat } from 'node:fs/promises';
import { join, isAbsolute } from 'node:path';

import { fileLine, unopenedLine } from '../../main/services/exchange/file-line';
import { MAX_ZIP_BYTES } from '../../main/services/exchange/limits';
import { readFile } from '../../main/services/exchange/read-file';
import { createCalendarHistory } from '../../shared/exchange/calendar-in/history';
import { createTranslator } from '../../shared/i18n/translator';
import { defaultPolicy } from '../../shared/model/policy';

/** @typedef {import('../../shared/model/time').Instant} Instant */
/** @typedef {import('../../shared/model/time').TimeZone} TimeZone */

/**
 * One line of JSON a file, in their order. A file that cannot be opened gives a line with a problem.
 * @param {readonly string[]} files
 * @param {{ ownAddresses: readonly string[], now: Instant, zone: TimeZone }} options
 * @param {(line: string) => void} print
 */
export async function readFiles(files, options, print) {
  const context = { ...options, policy: defaultPolicy, translator: createTranslator('en') };
  const history = createCalendarHistory();
  for (const file of files) {
    print(JSON.stringify(await lineOf(file)));
  }

  /** @param {string} file */
  async function lineOf(file) {
    const opened = await bytesOf(file);
    if (typeof opened === 'string') return unopenedLine(file, opened);
    try {
      const read = await readFile({ name: file, bytes: opened }, context, history);
      return fileLine(file, read, context.translator.t);
    } catch (error) {
      return unopenedLine(
        file,
        `This file could not be read (${error instanceof Error ? error.message : 'unknown'}).`,
      );
    }
  }
}

/**
 * npm runs scripts in the package's folder; the files are named from where the user is.
 * @param {string} file
 */
async function pathOf(file) {
  const { INIT_CWD: from } = process.env;
  if (from === undefined || isAbsolute(file)) return file;
  const there = join(from, file);
  return stat(there).then(
    () => there,
    () => file,
  );
}

/**
 * @param {string} file
 * @returns {Promise<Uint8Array | string>} why not, in words
 */
async function bytesOf(file) {
  try {
    const path = await pathOf(file);
    const found = await stat(path);
    if (found.isDirectory()) return 'This is a folder, not a file.';
    if (!found.isFile()) return 'This is not a file.';
    if (found.size > MAX_ZIP_BYTES) return 'The file is larger than 512 MB.';
    return await readBytes(path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
    return code === 'EACCES' || code === 'EPERM'
      ? 'The file may not be opened.'
      : 'The file could not be opened.';
  }
}

export { isTimeZone } from '../../shared/model/zone-names';
export { instantOfText } from '../rules/json-line.mjs';
