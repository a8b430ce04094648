/** A pause, a snooze, and the nudge that opens the notes, all from outside the window. */
import { addApplication, card, toast } from '../../support/pages/board-page';
import { wordsOf, type Desktop } from '../../support/desktop/desktop';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';
import { unbroken } from '../../support/words/unbroken';

/** Ten minutes before it is due, so that a slow machine has time for what comes first. */
test.use({
  startAt: interviewEnd + day - 10 * minute,
  desktopOptions: { hasTray: true, hasNotifications: true },
});

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Ada Berg' };
const step = 'Elm Orchestra: Thank Ada Berg';
/** The text on a notification's button and in the tray's menu. */
const pause = 'Pause until tomorrow';
const pauseInTray = 'Pause all reminders until tomorrow';
const resume = unbroken('Resume reminders (paused until Thu 5 Mar, 09:00)');

const toolTip = async (desktop: Desktop) => (await desktop.tray())?.toolTip;
const labels = async (desktop: Desktop) => ((await desktop.trayMenu()) ?? []).map(wordsOf);
const titles = async (desktop: Desktop) => (await desktop.notifications?.shown())?.map(({ title }) => title);

test('when paused from the tray, reminders are held, and shown when reminders resume', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await expect.poll(() => labels(desktop)).toContain(pauseInTray);
  await desktop.clickTrayMenu(pauseInTray);
  await expect
    .poll(() => toolTip(desktop))
    .toBe(unbroken('Afterword: nothing due, paused until Thu 5 Mar, 09:00'));
  await expect(toast(app.page, 'Paused all reminders').getByRole('button', { name: 'Undo' })).toBeVisible();

  await letTimePass(app, 11 * minute);
  await expect.poll(() => toolTip(desktop)).toBe(unbroken('Afterword: 1 due, paused until Thu 5 Mar, 09:00'));
  await expect(card(app.page, name)).toContainText('Due');
  expect(await titles(desktop)).toEqual([]);

  await desktop.clickTrayMenu(resume);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg']);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
  await expect.poll(() => labels(desktop)).toContain(pauseInTray);
});

test('a pause survives a restart and ends by itself at nine, with one notification @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const first = await launch();
  await addApplication(first.page, seed);
  await addApplication(first.page, { ...seed, company: 'Oak Quartet', person: 'Bo Lind' });
  await expect.poll(() => labels(desktop)).toContain(pauseInTray);
  await desktop.clickTrayMenu(pauseInTray);
  await expect.poll(() => toolTip(desktop)).toContain('paused');
  await letTimePass(first, 11 * minute);
  await expect.poll(() => toolTip(desktop)).toContain('2 due');
  await first.quit();

  const second = await launch();
  await expect.poll(() => toolTip(desktop)).toBe(unbroken('Afterword: 2 due, paused until Thu 5 Mar, 09:00'));
  await letTimePass(second, 17 * hour + 50 * minute);
  await expect(card(second.page, name)).toContainText('Due');
  expect(await titles(desktop)).toEqual([]);

  await letTimePass(second, 12 * minute);
  await expect.poll(() => titles(desktop)).toEqual(['2 follow-ups are waiting for you']);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 2 due');

  const [digest] = (await desktop.notifications?.shown()) ?? [];
  if (!digest) throw new Error('The notification is gone from the log.');
  await desktop.notifications?.pressUnseen(digest, pause);
  await expect.poll(() => toolTip(desktop)).toBe(unbroken('Afterword: 2 due, paused until Fri 6 Mar, 09:00'));
  await desktop.notifications?.pressUnseen(digest, pause);
  await expect(toast(second.page, 'Reminders are already paused.')).toBeVisible();
});

test("when paused from a step's notification, the pause appears in the tray and can be ended there @full", async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await desktop.notifications?.press(pause);
  await expect.poll(() => toolTip(desktop)).toBe(unbroken('Afterword: 1 due, paused until Thu 5 Mar, 09:00'));
  await expect(toast(app.page, 'Paused all reminders').getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect.poll(() => labels(desktop)).toContain(resume);
  await desktop.clickTrayMenu(resume);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
});

test('when snoozed for an hour from the tray, it is gone for an hour @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  await addApplication(app.page, seed);
  await letTimePass(app, 11 * minute);
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(1);
  await expect.poll(() => labels(desktop)).toContain(step);
  await desktop.clickTrayMenu(step, 'Remind me', 'In one hour');
  await expect.poll(() => desktop.notifications?.countOnScreen()).toBe(0);
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: nothing due');
  await expect(card(app.page, name)).toContainText('snoozed until');

  await letTimePass(app, 50 * minute);
  await expect(card(app.page, name)).toContainText('snoozed until');
  expect(await titles(desktop)).toHaveLength(1);
  await letTimePass(app, 15 * minute);
  await expect.poll(() => titles(desktop)).toEqual(['Thank Ada Berg', 'Thank Ada Berg']);
  const again = (await desktop.notifications?.shown())?.at(-1);
  expect(again?.body).toContain('You asked to be reminded.');
  await expect.poll(() => toolTip(desktop)).toBe('Afterword: 1 due');
});

test.describe('an hour after the interview', () => {
  test.use({ startAt: interviewEnd + hour - 10 * minute });

  test('"Add notes" opens the short form, even while the window is in the tray @full', async ({
    launch,
    letTimePass,
    desktop,
  }) => {
    const app = await launch();
    await addApplication(app.page, seed);
    await letTimePass(app, 11 * minute);
    await expect.poll(() => titles(desktop)).toEqual(['How was the interview at Elm Orchestra?']);
    const [nudge] = (await desktop.notifications?.shown()) ?? [];
    if (!nudge) throw new Error('The notification is gone from the log.');
    await app.closeWindow();
    await expect.poll(() => app.isWindowVisible()).toBe(false);
    await desktop.notifications?.pressUnseen(nudge, 'Add notes');
    await expect.poll(() => app.isWindowVisible()).toBe(true);
    await expect(app.page.getByRole('dialog', { name: 'After the interview' })).toBeVisible();
  });
});
