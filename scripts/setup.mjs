// npm run setup [-- --tests] [-- --retry-electron]
import { announce } from './setup/announce.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  const runtime = await runSetup({
    forTests: process.argv.includes('--tests'),
    retryDownload: process.argv.includes('--retry-electron'),
  });
  announce(`Ready: Electron ${runtime.version} (${runtime.origin}) at ${runtime.executable}`);
  return 0;
});
