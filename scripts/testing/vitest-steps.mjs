import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';
import { countsOfVitest, countsWithExitCode } from './counts.mjs';
import { hasTests } from './find-tests.mjs';
import { freshReportFile, readReport } from './report-file.mjs';

/** @typedef {import('./step.mjs').Step} Step */

export const unit = vitestStep(
  'unit',
  'Unit tests',
  ['shared', 'renderer', 'main', 'scripts', 'build'],
  ['shared', 'unit'],
);
export const database = vitestStep('database', 'Database tests', ['main/db']);
export const faults = vitestStep('faults', 'Fault tests', ['tests/faults']);

/**
 * @param {string} name
 * @param {string} title
 * @param {readonly string[]} folders
 * @param {readonly string[]} [projects] those of vitest.config.ts; by default the one of the same name
 * @returns {Step}
 */
function vitestStep(name, title, folders, projects = [name]) {
  return {
    name,
    title,
    run: async ({ isCompleteRun, env }) => {
      if (!folders.some((folder) => hasTests(folder, /\.test\.(ts|tsx|mjs)$/))) {
        return { notRun: 'no tests', isFailure: isCompleteRun };
      }
      const report = freshReportFile(name);
      const args = [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const { exitCode } = await runPackageProgram('vitest', args, {
        cwd: repositoryFolder,
        output: 'inherit',
        env,
      });
      const found = readReport(report);
      return { counts: countsWithExitCode(found && countsOfVitest(found), exitCode) };
    },
  };
}
