/** The day an application ended: today by itself, an earlier one, or one nobody knows; of one and of several. */
import type { Page } from 'playwright';
import type { ApplicationId } from '../../../shared/model/ids';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { addApplication, call, card, dragCard, openClosed, toast } from '../../support/pages/board-page';

// Wednesday, 4 March 2026.
test.use({ startAt: interviewEnd + 20 * hour });

const nameOf = (company: string) => `Cellist at ${company}`;
const add = (page: Page, company: string) =>
  addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd });
const questionIn = (page: Page) => page.getByRole('dialog', { name: /^How did (it|they) end\?$/ });

async function endingOf(page: Page, applicationId: ApplicationId): Promise<unknown> {
  const detail = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  return detail.application.closed;
}

test('Enter alone closes it today, and an earlier day can be given, now or afterwards', async ({
  launch,
}) => {
  const { page } = await launch();
  const [elm, fir] = [await add(page, 'Elm'), await add(page, 'Fir')];
  const question = questionIn(page);
  const day = question.getByRole('textbox', { name: 'Ended on' });

  await dragCard(page, nameOf('Elm'), 'Closed');
  await expect(day).toHaveValue(/4 Mar 2026|Mar 4, 2026/);
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(toast(page, 'Closed Cellist at Elm')).toBeVisible();
  expect(await endingOf(page, elm)).toEqual({ outcome: 'no-reply', recordedAt: expect.any(Number) });

  await dragCard(page, nameOf('Fir'), 'Closed');
  await question.getByRole('radio', { name: /Rejected/ }).check();
  await day.fill('tomorrow');
  await page.keyboard.press('Enter');
  await expect(question).toContainText('This is in the future.');
  await expect(day).toBeFocused();
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await day.fill('yesterday');
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  expect(await endingOf(page, fir)).toMatchObject({ outcome: 'rejected', on: '2026-03-03' });

  await test.step('corrected in its panel', async () => {
    await openClosed(page);
    await card(page, nameOf('Fir')).click();
    const panel = page.getByRole('complementary', { name: nameOf('Fir') });
    await panel.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Change how it ended' }).click();
    await expect(question.getByRole('radio', { name: /Rejected/ })).toBeChecked();
    await day.fill('2 March 2026');
    await question.getByRole('button', { name: 'Save' }).click();
    await expect(question).toHaveCount(0);
    expect(await endingOf(page, fir)).toMatchObject({ outcome: 'rejected', on: '2026-03-02' });
    await expect(toast(page, 'Corrected how Cellist at Fir ended')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => endingOf(page, fir)).toMatchObject({ on: '2026-03-03' });
  });
});

test('several are closed on an earlier day as one change with one undo', async ({ launch }) => {
  const { page } = await launch();
  const ids = [await add(page, 'Elm'), await add(page, 'Fir')];
  const daysOf = () => Promise.all(ids.map((id) => endingOf(page, id)));
  for (const company of ['Elm', 'Fir']) await card(page, nameOf(company)).click({ modifiers: ['Control'] });
  await page
    .getByRole('region', { name: 'Selected applications' })
    .getByRole('button', { name: 'Close as' })
    .click();
  await page.getByRole('menuitem', { name: 'On another day…' }).click();
  const question = questionIn(page);
  await expect(question).toContainText('2 selected applications');
  await question.getByRole('textbox', { name: 'Ended on' }).fill('yesterday');
  await question.getByRole('button', { name: 'Close applications' }).click();
  await expect(toast(page, 'Closed 2 applications')).toBeVisible();
  expect(await daysOf()).toMatchObject([{ on: '2026-03-03' }, { on: '2026-03-03' }]);
  await page.keyboard.press('Control+z');
  await expect.poll(daysOf).toEqual([null, null]);
});
