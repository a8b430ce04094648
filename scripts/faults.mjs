// npm run faults: runs the tests that are too long for npm test at full length: a thousand kills in the middle of saving,
// an error at each write, a million messages, a hundred thousand damaged files, years of reminders, and all journeys.
import { announce } from './setup/announce.mjs';
import { runPackageProgram } from './setup/package-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

const proofs = [
  'tests/faults',
  'main/services/reminders/reminder-simulation.test.ts',
  'main/services/exchange/hostile-files.test.ts',
];

await runScript(async () => {
  await runSetup({ forTests: true });
  announce('At full length this takes an hour or more.');
  const args = ['run', '--project', 'faults', '--project', 'unit', ...proofs];
  /** @type {import('./setup/run-command.mjs').CommandOptions} */
  const options = {
    cwd: repositoryFolder,
    output: 'inherit',
    env: { ...process.env, AFTERWORD_PROOFS: 'full' },
  };
  const tests = await runPackageProgram('vitest', args, options);
  const journeys = await runCommand(process.execPath, ['scripts/test.mjs', 'e2e'], options);
  return tests.exitCode || journeys.exitCode;
});
