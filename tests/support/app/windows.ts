/** The windows on a test's screen, as the window manager knows them. */
import { expect } from 'playwright/test';
import type { App } from './app';
import { run } from './child-process';
import type { Desktop } from '../desktop/desktop';

/** How many windows are visible whose `--name` or `--class` matches the pattern. */
export async function windowsOn(
  { env }: Pick<Desktop, 'env'>,
  by: '--name' | '--class',
  pattern: string,
): Promise<number> {
  const search = run('xdotool', ['search', '--onlyvisible', by, pattern], { ...process.env, ...env });
  // xdotool fails if it finds nothing.
  const found = await search.catch(() => '');
  return found.split('\n').filter((line) => line !== '').length;
}

/**
 * Keyboard and mouse of the X server, as xdotool's arguments; the app's window has the keyboard. Playwright's own reach the
 * page alone: menu accelerators and dragging only react to these.
 */
export async function onScreen(
  { electron }: App,
  { env }: Desktop,
  ...args: readonly string[]
): Promise<void> {
  const hasKeyboard = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null);
  await expect.poll(hasKeyboard, 'the window has the keyboard').toBe(true);
  await run('xdotool', args, { ...process.env, ...env });
}
