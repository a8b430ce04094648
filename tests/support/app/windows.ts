/** The windows on a test's screen, as the window manager knows them. */
import { run } from './child-process';
import type { Desktop } from '../desktop/desktop';

/** How many can be seen whose `--name` or `--class` fits the pattern. */
export async function windowsOn(
  { env }: Pick<Desktop, 'env'>,
  by: '--name' | '--class',
  pattern: string,
): Promise<number> {
  const search = run('xdotool', ['search', '--onlyvisible', by, pattern], { ...process.env, ...env });
  // xdotool fails where it finds nothing.
  const found = await search.catch(() => '');
  return found.split('\n').filter((line) => line !== '').length;
}
