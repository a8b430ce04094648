// npm run -s exchange -- read [--user ADDRESS]… [--as-of INSTANT] [--zone ZONE] FILE…: what would be imported, a line a file.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { ensureLineProgram } from './build/line-program.mjs';
import { announce } from './setup/announce.mjs';
import { runScript } from './setup/run-setup.mjs';

const exchangeProgram = {
  name: 'exchange',
  entry: 'scripts/exchange/program.mjs',
  builtFrom: ['shared', 'main/services/exchange', 'scripts/exchange', 'scripts/rules/json-line.mjs'],
};

await runScript(async () => {
  const given = parsedArguments();
  if (typeof given === 'string') return usage(given);
  /** @type {typeof import('./exchange/program.mjs')} */
  const program = await import(pathToFileURL(await ensureLineProgram(exchangeProgram)).href);
  const { isTimeZone, instantOfText, readFiles } = program;
  const zone = given.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = given.asOf === undefined ? Date.now() : instantOfText(given.asOf);
  if (!isTimeZone(zone)) return usage(`There is no time zone ${zone}.`);
  if (now === undefined) return usage('--as-of takes an instant with its offset: 2026-03-03T15:00:00Z.');
  const ownAddresses = given.users.map((address) => address.trim().toLowerCase());
  await readFiles(
    given.files,
    { ownAddresses, now: /** @type {import('../shared/model/time').Instant} */ (now), zone },
    (line) => {
      process.stdout.write(`${line}\n`);
    },
  );
  return 0;
});

/** @returns {{ files: string[], users: string[], asOf: string | undefined, zone: string | undefined } | string} */
function parsedArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        user: { type: 'string', multiple: true },
        'as-of': { type: 'string' },
        zone: { type: 'string' },
      },
    });
    const [command, ...files] = positionals;
    if (command !== 'read') return `There is no command ${command ?? ''}.`;
    if (files.length === 0) return 'Name at least one file.';
    return { files, users: values.user ?? [], asOf: values['as-of'], zone: values.zone };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string} why */
function usage(why) {
  announce(why);
  announce('Usage: npm run -s exchange -- read [--user ADDRESS]… [--as-of INSTANT] [--zone ZONE] FILE…');
  announce('Prints one line of JSON a file; docs/import.md describes them.');
  return 2;
}
