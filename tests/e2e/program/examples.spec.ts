/** "Look around with examples": the program once more, with made-up applications in a profile of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';

/** The main processes that were started with made-up applications. */
function examples(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return args.includes('--demo') && !args.some((arg) => arg.startsWith('--type='));
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

test('the empty board opens examples in a window of their own', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const before = examples();
  await page.getByRole('button', { name: 'Look around with examples' }).click();
  const started = () => examples().filter((pid) => !before.includes(pid));
  await expect.poll(started).not.toEqual([]);
  for (const pid of started()) process.kill(pid, 'SIGTERM');
  await expect.poll(started).toEqual([]);
  await expect(page.getByRole('button', { name: 'Add your first interview' })).toBeVisible();
});
