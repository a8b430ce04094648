/**
 * A program that imports, undoes, merges and archives hundreds of applications, over and over, until it is killed; each in
 * another process, whose id is said first: `process ID`, then `import COMPANY`, `undo COMPANY`, `merge COMPANY` or
 * `archive COMPANY` once it was acknowledged. Started by tests/faults/storage/kill-large-changes.test.ts.
 */
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { processes } from '../core/electron';
import { companyOf, largeChanges, prepare, record } from '../core/large-changes';
import { openTestCore } from '../core/open-test-core';

const [script = '', dir = '', round = ''] = process.argv.slice(1);
const say = (line: string) => writeSync(1, `${line}\n`);

processes.onFork = ({ child }) => say(`process ${String(child.pid)}`);
const core = await openTestCore({
  ...{ dir, programDir: dirname(script) },
  // A backup of its own for each program.
  now: (Date.UTC(2026, 2, 3) + Number(round) * 3_600_000) as Instant,
});
say('opened');
for (let index = 0; ; index += 1) {
  for (const change of largeChanges) {
    const company = companyOf(change, `${round}-${index}`);
    await prepare(core, change, company);
    const made = await record(core, change);
    if (!made.ok) throw new Error(`${change}: ${JSON.stringify(made.refusal)}`);
    say(`${change} ${company}`);
  }
}
