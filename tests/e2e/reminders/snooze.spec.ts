/** Snoozing a reminder from the card, and pausing all of them. */
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

/** Tuesday 3 March 2026, 16:00 in New York: the thank-you is open, and due tomorrow. */
test.use({ startAt: interviewEnd + hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };

test("the card's menu snoozes the reminder, by mouse and by keyboard", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, seed);

  await test.step('to a usual time', async () => {
    await card(page, name).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Remind me' }).press('ArrowRight');
    const evening = page.getByRole('menuitem', { name: /^This evening/ });
    await expect(evening).toContainText('Tue 3 Mar, 18:00');
    await evening.click();
    await expect(card(page, name)).toContainText('Thank Dana Kim · snoozed until 18:00');
    await expect(card(page, name)).toContainText('snoozed until Tue 3 Mar, 18:00');
  });

  await test.step('to a custom time', async () => {
    await card(page, name).focus();
    await page.keyboard.press('m');
    const remind = page.getByRole('menuitem', { name: 'Remind me' });
    await remind.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^In one hour/ })).toBeFocused();
    await page.getByRole('menuitem', { name: 'Pick a time…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `Remind me: ${name}` });
    const past = dialog.getByText(/^This is in the past/);
    await field(dialog, 'Date').fill('2026-03-02');
    await field(dialog, 'Date').press('Enter');
    await expect(past).toBeVisible();
    await expect(field(dialog, 'Date')).toBeFocused();
    await field(dialog, 'Date').fill('2026-03-05');
    await expect(past).toBeHidden();
    await field(dialog, 'At').fill('08:30');
    await field(dialog, 'At').press('Enter');
    await expect(dialog).toBeHidden();
    await expect(card(page, name)).toContainText('snoozed until Thu 5 Mar, 08:30');
    await expect(card(page, name)).toBeFocused();
  });

  await test.step('and undo brings the earlier time back', async () => {
    await page.keyboard.press('Control+z');
    await expect(card(page, name)).toContainText('snoozed until Tue 3 Mar, 18:00');
  });
});

test('Z opens the times on the board, in the table and in the calendar', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, seed);
  await addApplication(page, { company: 'Oak', role: 'Archivist' });
  const times = page.getByRole('menu', { name: `Remind me: ${name}` });
  const first = times.getByRole('menuitem').first();

  await card(page, name).focus();
  await page.keyboard.press('z');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(times).toHaveCount(0);
  await expect(card(page, name)).toBeFocused();
  await page.keyboard.press('z');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, name)).toContainText('snoozed until 17:00');
  await expect(card(page, name)).toBeFocused();

  await page.keyboard.press('Control+2');
  const row = page.getByRole('row', { name, exact: true });
  await row.focus();
  await page.keyboard.press('z');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();

  await page.keyboard.press('Control+3');
  const entry = page.getByRole('button', { name: /^Interview.*Elm/ });
  await entry.focus();
  await page.keyboard.press('z');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(entry).toBeFocused();

  await page.keyboard.press('Control+1');
  await card(page, 'Archivist at Oak').focus();
  await page.keyboard.press('z');
  await page.keyboard.press('m');
  await expect(
    page.getByRole('menu', { name: 'Actions: Archivist at Oak' }),
    'nothing to be reminded of',
  ).toBeVisible();
});

test("all reminders are paused and resumed from the card's menu @full", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, seed);
  const chooseFromSnooze = async (entry: string) => {
    await card(page, name).focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Remind me' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
  };
  await chooseFromSnooze('Pause all reminders until tomorrow');
  const note = page.getByText('Reminders paused until tomorrow, 09:00');
  await expect(note).toBeVisible();
  await chooseFromSnooze('Resume reminders');
  await expect(note).toBeHidden();
});

test('a pause is shown until it ends or the user ends it @full', async ({ launch, letTimePass }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const note = page.getByText('Reminders paused until tomorrow, 09:00');
  const pause = page.getByRole('button', { name: 'Pause all reminders until tomorrow' });

  await pause.click();
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(note).toBeHidden();
  await expect(pause, 'the keyboard goes on from here').toBeFocused();

  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume reminders' })).toBeFocused();
  await letTimePass(app, 10 * hour);
  await expect(page.getByText('Reminders paused until today, 09:00')).toBeVisible();
  await letTimePass(app, 8 * hour);
  await expect(page.getByText(/^Reminders paused/)).toBeHidden();
  await expect(pause).toBeVisible();
});
