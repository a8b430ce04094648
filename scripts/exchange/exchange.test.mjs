import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { repositoryFolder } from '../setup/paths.mjs';

const fixtures = join(repositoryFolder, 'tests', 'fixtures', 'exchange');

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ lines: string[], errors: string, exitCode: number | null }>}
 */
function runExchange(args, env = process.env) {
  const program = join(repositoryFolder, 'scripts', 'exchange.mjs');
  const child = spawn(process.execPath, [program, ...args], { env });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (errors += chunk.toString()));
  return new Promise((finish) => {
    child.on('close', (exitCode) => finish({ lines: output.split('\n').slice(0, -1), errors, exitCode }));
  });
}

describe('npm run exchange', { timeout: 120_000 }, () => {
  it('prints a line for each file, also for one that cannot be opened', async () => {
    const files = [
      join(fixtures, 'tables', 'cells', 'mixed-years.csv'),
      join(fixtures, 'absent.eml'),
      fixtures,
      join(fixtures, 'invitations', 'conversations', 'talk-1-new.ics'),
      join(fixtures, 'invitations', 'conversations', 'talk-2-moved.ics'),
    ];
    const options = [
      '--user',
      'Sam@home.example',
      '--zone',
      'Europe/Berlin',
      '--as-of',
      '2026-03-10T10:00:00Z',
    ];
    const { lines, exitCode } = await runExchange(['read', ...options, ...files]);
    const read = lines.map((line) => JSON.parse(line));
    expect(exitCode).toBe(0);
    expect(read.map(({ file }) => file)).toEqual(files);
    expect(read.map(({ kind, action }) => action ?? kind)).toEqual(['csv', 'eml', 'csv', 'new', 'update']);
    expect(read[0].rows[0].appliedOn).toBe('2025-09-19');
    expect(read.slice(1, 3).map(({ problems }) => problems)).toEqual([
      ['There is no such file.'],
      ['This is a folder, not a file.'],
    ]);
  });

  it('finds files named from the folder in which npm was started', async () => {
    const env = { ...process.env, INIT_CWD: join(fixtures, 'tables') };
    const { lines } = await runExchange(['read', 'cells/mixed-years.csv'], env);
    expect(lines.map((line) => JSON.parse(line).rows.length)).toEqual([4]);
  });

  it.each([
    [[]],
    [['read']],
    [['read', '--zone', 'Nowhere', 'a.csv']],
    [['read', '--as-of', 'today', 'a.csv']],
  ])('says how it is used for %j', async (args) => {
    const { lines, errors, exitCode } = await runExchange(args);
    expect([lines, exitCode]).toEqual([[], 2]);
    expect(errors).toContain('Usage: npm run -s exchange -- read');
  });
});
