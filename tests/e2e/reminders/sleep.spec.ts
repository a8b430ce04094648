/** Due while the computer slept: shown as soon as it wakes, once. The clock jumps, and a mock logind acts like a real one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../../support/app/app';
import { addApplication, card } from '../../support/pages/board-page';
import { startGroup } from '../../support/app/child-process';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({
  desktopOptions: { hasTray: true, hasNotifications: true, hasPower: true },
  // So it can't be the app's own timers that notify: neither its next tick nor the work after startup.
  holdsTimers: true,
});

const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };

test('asleep through several due instants: one notification, with the latest reminder of each step @full', async ({
  launch,
  clock,
  desktop,
  userDataDir,
  timeZone,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await addApplication(first.page, { ...seed, company: 'Oak Quartet', endedAt: interviewEnd + hour });
  await expect(card(first.page, 'Cellist at Oak Quartet')).toBeVisible();
  await first.quit();

  // Started without Playwright, whose connection doesn't survive a suspend.
  const program = startGroup(
    process.env.ELECTRON_EXEC_PATH ?? 'electron',
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), repositoryDir, `--user-data-dir=${userDataDir}`],
    {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...desktop.env, TZ: timeZone, ...clock?.env },
      stdio: 'ignore',
    },
  );
  try {
    const log = () => readFile(join(userDataDir, 'afterword.log'), 'utf8');
    await expect
      .poll(async () => [...(await log()).matchAll(/info started:/g)].length, { timeout: 30_000 })
      .toBe(2);
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: nothing due');
    expect(await desktop.notifications?.shown()).toEqual([]);

    await desktop.power?.suspend();
    await clock?.advance(22 * hour);
    await desktop.power?.resume();
    await desktop.power?.resume();
    await expect.poll(() => desktop.notifications?.shown(), { timeout: 45_000 }).toHaveLength(1);
    const [shown] = (await desktop.notifications?.shown()) ?? [];
    expect(shown?.title).toContain('2');
    expect(shown?.body).toContain('Elm Orchestra');
    expect(shown?.body).toContain('Oak Quartet');
    await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 2 due');
    expect(await desktop.notifications?.shown()).toHaveLength(1);
  } finally {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
  }
});
