import { spawn } from 'node:child_process';

import { announce } from './announce.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env the environment that a program needs to show windows
 * @property {() => Promise<void>} close ends the virtual display, if one was started
 */

const startLimitMs = 15_000;

/** @returns {boolean} whether there is no display for windows */
export function lacksDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * The session's display or, on Linux without one, a virtual display, which is announced. With `outlivesInterrupt`, Ctrl+C
 * in the terminal doesn't end it: the caller handles the signal, lets the program finish, and then closes the display.
 * @param {{ outlivesInterrupt?: boolean }} [options]
 * @returns {Promise<Display>}
 */
export async function openDisplay({ outlivesInterrupt = false } = {}) {
  if (!lacksDisplay()) return { env: {}, close: async () => {} };
  const display = await startVirtualDisplay({ outlivesInterrupt });
  announce(`Display: there is no screen here, so windows are shown on a virtual one (Xvfb ${display.name}).`);
  return { env: { DISPLAY: display.name }, close: display.close };
}

/**
 * Starts Xvfb on a display number that it picks itself, so that several can run side by side.
 * @param {{ outlivesInterrupt: boolean }} options
 * @returns {Promise<{ name: string, close: () => Promise<void> }>}
 */
export function startVirtualDisplay({ outlivesInterrupt }) {
  return new Promise((finish, fail) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
    const server = spawn('Xvfb', args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: outlivesInterrupt,
    });
    const ended = new Promise((resolve) => server.once('close', resolve));
    const timer = setTimeout(() => {
      server.kill('SIGKILL');
      fail(new SetupError('Xvfb did not start within 15 seconds.'));
    }, startLimitMs);
    const close = async () => {
      process.off('exit', killAtExit);
      server.kill('SIGTERM');
      await ended;
    };
    const killAtExit = () => server.kill('SIGKILL');
    process.once('exit', killAtExit);
    server.once('error', (error) => {
      clearTimeout(timer);
      fail(new SetupError(`Xvfb could not be started (${error.message}). On Debian: apt-get install xvfb`));
    });
    server.once('close', () => {
      clearTimeout(timer);
      fail(new SetupError('Xvfb ended while it was starting.'));
    });
    let written = '';
    const announced = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    announced.on('data', (/** @type {Buffer} */ chunk) => {
      written += chunk.toString();
      if (!written.includes('\n')) return;
      clearTimeout(timer);
      finish({ name: `:${written.trim()}`, close });
    });
  });
}
