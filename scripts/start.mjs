// npm start [-- arguments for the app]: does everything from a fresh clone to the open window.
import { spawn } from 'node:child_process';

import { ensureBuild } from './build/build-app.mjs';
import { announce } from './setup/announce.mjs';
import { openDisplay } from './setup/display.mjs';
import { exitCodeOf, forwardSignals } from './setup/node-version.mjs';
import { repositoryFolder } from './setup/paths.mjs';
import { runScript, runSetup } from './setup/run-setup.mjs';

await runScript(async () => {
  const runtime = await runSetup();
  if (!(await ensureBuild())) {
    announce('Build: it failed; the messages are above.');
    return 1;
  }
  const display = await openDisplay({ outlivesInterrupt: true });
  try {
    const app = spawn(runtime.executable, [...rootArguments(), repositoryFolder, ...process.argv.slice(2)], {
      stdio: 'inherit',
      // In its own process group, so that it receives Ctrl+C only once, from here.
      detached: process.platform !== 'win32',
      env: { ...process.env, ...display.env },
    });
    forwardSignals(app);
    return await exitCodeOf(app);
  } finally {
    await display.close();
  }
});

/** Chromium refuses to start as root with its sandbox. */
function rootArguments() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  announce('Sandbox: off (--no-sandbox), because this runs as root. As an ordinary user it stays on.');
  return ['--no-sandbox'];
}
