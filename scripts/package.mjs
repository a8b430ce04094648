// npm run package [-- arguments for electron-builder]: builds the installers for this system. If only a
// stand-in for Electron is available, builds a folder for tests instead, never a release.
import { ensureBuild } from './build/build-app.mjs';
import { packageForTests, packageRelease } from './build/package-app.mjs';
import { announce } from './setup/announce.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  const runtime = await runSetup();
  if (!(await ensureBuild())) return 1;
  if (runtime.origin === 'official') return (await packageRelease(runtime, process.argv.slice(2))) ? 0 : 1;
  announce(
    `Package: this Electron (${runtime.version}, ${runtime.origin}) is for development, so the app is packed ` +
      'into a folder for tests under dist/test-only. A release needs the official Electron.',
  );
  const executable = await packageForTests(runtime);
  if (executable === undefined) return 1;
  announce(`Package: ${executable}`);
  return 0;
});
