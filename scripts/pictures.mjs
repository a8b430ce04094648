// npm run pictures: renews the pictures that `npm test -- pictures` compares the window with. Those that haven't changed
// stay as they are; look at the others before committing them.
import { ensureBuild } from './build/build-app.mjs';
import { folderFor, shrinkPictures } from './pictures/stored-pictures.mjs';
import { announce } from './setup/announce.mjs';
import { runPackageProgram } from './setup/package-program.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  const runtime = await runSetup({ forTests: true });
  if (!(await ensureBuild())) return 1;
  const args = ['test', '--config', 'tests/pictures/playwright.config.ts', '--update-snapshots=changed'];
  const { exitCode } = await runPackageProgram('playwright', [...args, '--grep-invert', 'would be found'], {
    cwd: repositoryFolder,
    output: 'inherit',
    env: { ...process.env, AFTERWORD_PICTURES: folderFor(runtime.version) },
  });
  const { count, bytes } = shrinkPictures(runtime.version);
  announce(`${String(count)} pictures, ${(bytes / 1_000_000).toFixed(1)} MB.`);
  return exitCode;
});
