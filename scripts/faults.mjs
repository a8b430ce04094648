// npm run faults: runs the tests that are too long for npm test at full length: a thousand kills in the middle of saving,
// an error at each write, a million messages, a hundred thousand damaged files, and years of reminders.
import { announce } from './setup/announce.mjs';
import { runPackageProgram } from './setup/package-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
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
  const { exitCode } = await runPackageProgram('vitest', args, {
    cwd: repositoryFolder,
    output: 'inherit',
    env: { ...process.env, AFTERWORD_PROOFS: 'full' },
  });
  return exitCode;
});
