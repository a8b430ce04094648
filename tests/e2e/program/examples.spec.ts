/** "Look around with examples": the program once more, with made-up applications in a profile of its own. */
import { spawnSync } from 'node:child_process';
import { expect, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';

/** The programs with made-up applications that `pid` started and that still run. */
function examplesOf(pid: number): readonly number[] {
  // Chromium soon joins its arguments into one, so they aren't compared one by one.
  const { stdout } = spawnSync('pgrep', ['-P', String(pid), '-f', '--', ' --demo'], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

test('the empty board opens examples in a window of their own', async ({ launch }) => {
  const { page, pid } = await launch();
  await waitForBoard(page);
  const started = () => examplesOf(pid);
  expect(started()).toEqual([]);
  await page.getByRole('button', { name: 'Look around with examples' }).click();
  await expect.poll(started).toHaveLength(1);
  for (const example of started()) process.kill(example, 'SIGTERM');
  await expect.poll(started).toEqual([]);
  await expect(page.getByRole('button', { name: 'Add your first interview' })).toBeVisible();
});
