import { ensureBuild } from '../build/build-app.mjs';
import { packageForTests } from '../build/package-app.mjs';
import { folderFor, hasPicturesOf } from '../pictures/stored-pictures.mjs';
import { runPackageProgram } from '../setup/package-program.mjs';
import { repositoryFolder } from '../setup/paths.mjs';
import { countsOfPlaywright, countsWithExitCode } from './counts.mjs';
import { hasTests } from './find-tests.mjs';
import { freshReportFile, readReport } from './report-file.mjs';
import { asOne } from './step.mjs';

/** @typedef {import('./step.mjs').Step} Step */
/** @typedef {import('./step.mjs').StepContext} StepContext */

/** @type {Step} */
export const build = {
  name: 'build',
  title: 'Build',
  run: async () => asOne(await ensureBuild()),
};

/** @type {Step} */
export const endToEnd = {
  name: 'e2e',
  title: 'End-to-end tests in Electron',
  run: async (context) => {
    if (!(await ensureBuild())) return { notRun: 'the build failed' };
    return runPlaywright(context, 'e2e', 'tests/e2e', context.env);
  },
};

/** @type {Step} */
export const pictures = {
  name: 'pictures',
  title: 'What the window looks like',
  run: async (context) => {
    const { version } = context.runtime;
    if (!hasPicturesOf(version)) {
      return {
        notRun: `there are no pictures of Electron ${version} on ${process.platform} to compare with; npm run pictures takes them`,
      };
    }
    if (!(await ensureBuild())) return { notRun: 'the build failed' };
    const env = { ...context.env, AFTERWORD_PICTURES: folderFor(version) };
    return runPlaywright(context, 'pictures', 'tests/pictures', env);
  },
};

/** @type {Step} */
export const packaging = {
  name: 'package',
  title: 'Package (for tests, not a release)',
  run: async ({ runtime }) => {
    if (!(await ensureBuild())) return { notRun: 'the build failed' };
    return asOne((await packageForTests(runtime)) !== undefined);
  },
};

/** @type {Step} */
export const packageSmoke = {
  name: 'smoke',
  title: 'Packaged app, run as an ordinary user',
  run: async (context) => {
    if (process.platform !== 'linux') return { notRun: 'it only runs on Linux' };
    if (!(await ensureBuild())) return { notRun: 'the build failed' };
    const executable = await packageForTests(context.runtime);
    if (executable === undefined) return { notRun: 'there is no package' };
    const env = { ...context.env, AFTERWORD_PACKAGED_APP: executable };
    return runPlaywright(context, 'package-smoke', 'tests/package', env);
  },
};

/**
 * @param {StepContext} context
 * @param {string} reportName the one in the folder's playwright.config.ts
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./step.mjs').StepResult>}
 */
async function runPlaywright(context, reportName, folder, env) {
  if (!hasTests(folder, /\.spec\.ts$/)) return { notRun: 'no tests', isFailure: context.isCompleteRun };
  const report = freshReportFile(reportName);
  const args = ['test', '--config', `${folder}/playwright.config.ts`];
  const { exitCode } = await runPackageProgram('playwright', args, {
    cwd: repositoryFolder,
    output: 'inherit',
    env,
  });
  const found = readReport(report);
  return { counts: countsWithExitCode(found && countsOfPlaywright(found), exitCode) };
}
