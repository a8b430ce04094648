/** The windows on a test's screen, as the window manager knows them. */
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
