import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { app } from 'electron';
import { examplesCommand } from '../app/window/hidden-start';

/**
 * Starts the program once more with made-up applications, in a profile that is deleted at its end. Rejects if the system
 * doesn't start it.
 */
export async function openExamples(): Promise<void> {
  const [program, ...args] = examplesCommand(app);
  const started = spawn(program, args, { detached: true, stdio: 'ignore' });
  await once(started, 'spawn');
  started.unref();
}
