// npm run screenshots: takes the README's screenshots, docs/images/*.png, of the built app.
import { ensureBuild } from './build/build-app.mjs';
import { runPackageProgram } from './setup/package-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  await runSetup({ forTests: true });
  if (!(await ensureBuild())) return 1;
  const args = ['test', '--config', 'tests/screenshots/playwright.config.ts'];
  const { exitCode } = await runPackageProgram('playwright', args, {
    cwd: repositoryFolder,
    output: 'inherit',
    env: process.env,
  });
  return exitCode;
});
