/**
 * The computer sleeps, wakes and shuts down, as announced by a mock logind. The app's own timers are disabled, so anything
 * shown is shown because the computer woke. (Sleep cuts the test off from the page, but not from main.)
 */
import { waitForAccepted } from '../../support/app/accepted-notifications';
import { waitForMainClock, type App } from '../../support/app/app';
import { addApplication, waitForBoard } from '../../support/pages/board-page';
import type { Desktop } from '../../support/desktop/desktop';
import { expect, hour, interviewEnd, minute, test as base } from '../../support/app/fixtures';

interface Fixtures {
  /** The computer sleeps for this long, then wakes. Nothing is shown before it announces that it woke. */
  sleep: (app: App, milliseconds: number) => Promise<void>;
}

const test = base.extend<Fixtures>({
  sleep: async ({ clock, desktop }, use) => {
    await use(async (app, milliseconds) => {
      const { power } = desktop;
      if (!clock || !power) throw new Error('This test has no clock or no power to let it sleep.');
      const before = await titles(desktop);
      await expect.poll(() => power.waitedFor('sleep'), 'the program listens').toBe(1);
      await power.suspend();
      await expect.poll(() => power.waitedFor('sleep'), 'the program lets it sleep').toBe(0);
      await clock.advance(milliseconds);
      await waitForMainClock(app, clock.now() - 500);
      expect(await titles(desktop)).toEqual(before);
      await power.resume();
    });
  },
});

test.use({
  startAt: interviewEnd + 22 * hour,
  desktopOptions: { hasTray: true, hasNotifications: true, hasPower: true },
  holdsTimers: true,
});

const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };

const toolTip = async (desktop: Desktop) => (await desktop.tray())?.toolTip;
const titles = async (desktop: Desktop) => (await desktop.notifications?.shown())?.map(({ title }) => title);

test('what became due during sleep is shown once, because the computer woke', async ({
  launch,
  sleep,
  desktop,
}) => {
  const app = await launch();
  await waitForBoard(app.page);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: nothing due');
  await addApplication(app.page, seed);

  await sleep(app, 3 * hour);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg']);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');

  // A second sleep with nothing new, and a third until its last call: if anything were shown twice, there would be three.
  await sleep(app, hour);
  await expect.poll(() => desktop.power?.waitedFor('sleep'), 'it has heard that it woke').toBe(1);
  await sleep(app, 18 * hour);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg', 'Thank Ada Berg']);
  const lastCall = (await desktop.notifications?.shown())?.at(-1);
  expect(lastCall?.body).toContain('after that it’s late');

  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await desktop.notifications?.press('Mark sent');
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: nothing due');
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
});

test("a shutdown with a reminder on the screen waits for the app, which doesn't show it again @full", async ({
  launch,
  sleep,
  desktop,
  letTimePass,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: nothing due');
  await sleep(app, 3 * hour);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  // Going down, the program waits two seconds for the service's answer; without it, it rightly shows the reminder again.
  await waitForAccepted(app, 1);

  const power = desktop.power;
  await expect.poll(() => power?.waitedFor('shutdown'), 'it asks to be waited for').toBe(1);
  const child = app.electron.process();
  await power?.shutDown();
  await app.exitCode();
  expect(child.signalCode).toBeNull();
  await expect.poll(() => power?.waitedFor('shutdown'), 'nothing holds the computer up').toBe(0);

  const again = await launch();
  await waitForBoard(again.page);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  await letTimePass(again, 19 * hour + 30 * minute);
  await expect.poll(() => titles(desktop)).toHaveLength(2);
  expect((await desktop.notifications?.shown())?.at(-1)?.body).toContain('after that it’s late');
});
