/** Applications without an interview come up again when nothing was heard, if the user chose that. */
import type { CalendarDate } from '../../../shared/model/time';
import { addApplication, card, toast, waitForBoard } from '../../support/pages/board-page';
import { expect, test } from '../../support/app/fixtures';
import { confirmation, openSettings } from '../../support/pages/settings-page';

const appliedOn = '2026-02-02' as CalendarDate;

test('a silent application comes up in Due now, can be put off, and stopped', async ({ launch }) => {
  const { page } = await launch();
  await addApplication(page, { company: 'Fir & Sons', role: 'Clerk', details: { appliedOn } });
  const name = 'Clerk at Fir & Sons';
  const dueNow = page.getByRole('region', { name: 'Due now' });
  await expect(card(page, name)).toContainText('Applied');
  await expect(dueNow).toContainText('Nothing is due');

  await test.step('choosing it shows first which cards it concerns', async () => {
    const screen = await openSettings(page, 'Rules');
    await screen.getByRole('radio', { name: 'After two weeks without news' }).check();
    const asked = confirmation(screen);
    await expect(asked.getByRole('row').filter({ hasText: 'Fir & Sons' })).toContainText('Nothing heard');
    await page.keyboard.press('Enter');
    await expect(asked).toBeHidden();
    await page.keyboard.press('Escape');
    await waitForBoard(page);
  });
  await expect(dueNow).toContainText(/Nothing heard for \d+ days/);
  await expect(card(page, name)).toContainText('Nothing heard for');
  await expect(card(page, name).getByText('Due', { exact: true })).toBeVisible();

  await test.step('it can be put off', async () => {
    await dueNow.getByRole('button', { name: `Remind me tomorrow: ${name}` }).click();
    await expect(toast(page, 'Snoozed the reminder about Fir & Sons')).toBeVisible();
    await expect(dueNow).toContainText('Snoozed until tomorrow');
    await expect(card(page, name).getByText('Due', { exact: true })).toBeHidden();
    await toast(page, 'Snoozed the reminder').getByRole('button', { name: 'Undo' }).click();
    await expect(dueNow).toContainText(/Nothing heard for \d+ days/);
  });

  await test.step('the panel says why, and stops it until something is heard', async () => {
    await card(page, name).dblclick();
    const panel = page.getByRole('complementary', { name });
    await expect(panel).toContainText('You asked to be reminded after 14 days');
    const stop = panel.getByRole('button', { name: 'Stop reminding me' });
    const reply = panel.getByRole('button', { name: 'They replied…' });
    const middleOf = async (button: typeof stop) => {
      const box = await button.boundingBox();
      return (box?.y ?? NaN) + (box?.height ?? NaN) / 2;
    };
    const clock = panel.getByRole('button', { name: 'Remind me', exact: true });
    for (const button of [stop, clock])
      expect(Math.abs((await middleOf(button)) - (await middleOf(reply))), 'all in one row').toBeLessThan(2);
    await stop.click();
    await expect(toast(page, 'No more reminders about Fir & Sons until you hear from them')).toBeVisible();
    await expect(dueNow).toContainText('Nothing is due');
    await expect(card(page, name)).toContainText('Applied');
  });
});
