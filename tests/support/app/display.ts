/** A virtual screen with a window manager. */
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { endGroup, linesOf, startGroup } from './child-process';

export interface Display {
  /** The environment that a program needs to show windows here. */
  readonly env: { readonly DISPLAY: string };
  close(): Promise<void>;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Starts Xvfb on a display number that it picks itself, and openbox in it. */
export async function openDisplay(
  { width, height }: ScreenSize = { width: 1600, height: 1000 },
): Promise<Display> {
  const screen = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
  const server = startGroup('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await firstLine(server.stdio[3] as Readable);
  const env = { DISPLAY: `:${number}` };
  const windowManager = startGroup('openbox', ['--sm-disable'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  await once(windowManager, 'spawn');
  return {
    env,
    async close() {
      await endGroup(windowManager);
      await endGroup(server);
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of linesOf(stream)) return line.trim();
  throw new Error('Xvfb ended while it was starting. Is it installed (apt-get install xvfb)?');
}
