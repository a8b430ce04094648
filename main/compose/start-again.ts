import { app } from 'electron';
import { programPath } from '../platform/autostart/autostart-linux';

/** Starts the program again once it has ended, with a window even if it was started hidden: somebody is there. */
export function startAgain(): void {
  const { execPath, env, argv } = process;
  const args = argv.slice(1).filter((argument) => argument !== '--hidden');
  app.relaunch({ execPath: programPath(execPath, env), args });
}
