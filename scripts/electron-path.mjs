// npm run -s electron-path: prints the Electron executable in use, and nothing else, on stdout.
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  const runtime = await runSetup();
  process.stdout.write(`${runtime.executable}\n`);
  return 0;
});
