/** The main journey through the tray: the number, the due steps, their actions. */
import { wordsOf } from '../../support/desktop/desktop';
import {
  addApplication,
  card,
  cardIn,
  enterInterview,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { day, expect, hour, interviewEnd, minute, test } from '../../support/app/fixtures';

const name = 'Data engineer at Harbour Analytics';
const step = 'Harbour Analytics: Thank Dana Kim';

test('the tray counts, marks sent from its menu, and the check-in has its date', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await enterInterview(page, { company: 'Harbour Analytics', role: 'Data engineer', person: 'Dana Kim' });
  await app.closeWindow();
  await expect.poll(() => app.isWindowVisible()).toBe(false);
  const labels = async () =>
    ((await desktop.trayMenu()) ?? []).filter(({ type }) => type === 'standard').map(wordsOf);
  await expect
    .poll(labels)
    .toEqual(expect.arrayContaining(['Nothing due', 'Add interview…', 'Open Afterword', 'Quit Afterword']));
  const picture = async () => (await desktop.tray())?.pictures[0]?.bytes;
  const nothingDue = await picture();

  await letTimePass(app, 11 * minute);
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
  expect(await picture(), 'the icon shows the number').not.toBe(nothingDue);
  const menu = await desktop.trayMenu();
  const actions = menu?.find((entry) => wordsOf(entry) === step)?.children.map(wordsOf);
  expect(actions).toEqual(['Write', 'Mark sent', 'Remind me tomorrow', 'Remind me', 'They replied…']);

  await desktop.clickTrayMenu(step, 'Mark sent');
  await expect.poll(labels).toContain('Nothing due');
  await desktop.clickTrayMenu('Open Afterword');
  await expect.poll(() => app.isWindowVisible()).toBe(true);
  await expect(cardIn(page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  await expect(toast(page, /Thank-you/i).getByRole('button', { name: 'Undo' })).toBeVisible();

  await desktop.clickTrayMenu('Quit Afterword');
  expect(await app.exitCode()).toBe(0);
  const again = await launch();
  await waitForBoard(again.page);
  await expect(cardIn(again.page, 'Check-in', name)).toContainText('due Wed 11 Mar, 10:00');
  await letTimePass(again, 6 * day + 19 * hour);
  await expect.poll(labels).toContain('Harbour Analytics: Check in with Dana Kim');
});

test('"Write" and "They replied…" open the application in the window @full', async ({
  launch,
  letTimePass,
  desktop,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Harbour Analytics', role: 'Data engineer', endedAt: interviewEnd });
  await letTimePass(app, 11 * minute);
  await app.closeWindow();
  await expect.poll(() => app.isWindowVisible()).toBe(false);

  await desktop.clickTrayMenu(step, 'Write');
  await expect.poll(() => app.isWindowVisible()).toBe(true);
  const panel = page.getByRole('complementary', { name });
  await expect(panel.getByRole('textbox', { name: 'Message' })).toBeVisible();

  await app.closeWindow();
  await expect.poll(() => app.isWindowVisible()).toBe(false);
  await desktop.clickTrayMenu(step, 'They replied…');
  await expect.poll(() => app.isWindowVisible()).toBe(true);
  await expect(page.getByRole('dialog', { name: 'They replied' })).toBeVisible();
});

test('"Remind me tomorrow" snoozes it until 09:00 the next day', async ({ launch, letTimePass, desktop }) => {
  const app = await launch();
  await addApplication(app.page, {
    company: 'Harbour Analytics',
    role: 'Data engineer',
    endedAt: interviewEnd,
  });
  await letTimePass(app, 11 * minute);
  await expect.poll(async () => (await desktop.tray())?.toolTip).toBe('Afterword: 1 due');
  await desktop.clickTrayMenu(step, 'Remind me tomorrow');
  await expect(card(app.page, name)).toContainText('snoozed until');
  await expect(card(app.page, name)).toContainText('09:00');
});

test('"Add interview…" opens the form @full', async ({ launch, desktop }) => {
  const app = await launch();
  await waitForBoard(app.page);
  await expect.poll(() => desktop.tray()).not.toBeNull();
  await desktop.clickTrayMenu('Add interview…');
  await expect(app.page.getByRole('dialog', { name: 'New application' })).toBeVisible();
});
