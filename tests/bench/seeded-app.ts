/** The app with a seeded profile, on a desktop of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, type App } from '../support/app/app';
import { openDisplay } from '../support/app/display';
import { openDesktop } from '../support/desktop/desktop';
import { waitForBoard } from '../support/pages/board-page';
import { seedProfile } from '../support/seed-profile';

/** Opens the board with `count` applications, does what is to be measured, and ends everything again. */
export async function withSeededApp<T>(count: number, act: (app: App) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const display = await openDisplay();
  const desktop = await openDesktop(display, { hasTray: true, hasNotifications: false });
  try {
    const userDataDir = join(dir, 'profile');
    seedProfile(userDataDir, count, Date.now());
    const app = await launchApp({ userDataDir, env: desktop.env, clock: null, timeZone: 'America/New_York' });
    try {
      await waitForBoard(app.page);
      return await act(app);
    } finally {
      await app.kill();
    }
  } finally {
    await desktop.close();
    await display.close();
    await rm(dir, { recursive: true, force: true });
  }
}
