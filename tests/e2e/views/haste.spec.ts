/** Double clicks and keys that are held down: each does one thing. */
import type { Locator, Page } from 'playwright/test';
import { addApplication, card, column, dueNow, waitForBoard } from '../../support/pages/board-page';
import type { ApplicationId } from '../../../shared/model/ids';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { touchesOf } from '../../support/pages/composer-page';
import { waitForStillness } from '../../support/pages/stillness';

test.use({ startAt: interviewEnd + 30 * hour });

/** Slowly enough that the first click has done all it does: until then the second hits the same. */
async function doubleClick(page: Page, place: Locator, afterFirst: () => Promise<void>): Promise<void> {
  await place.click();
  await afterFirst();
  await waitForStillness(page);
  // At the same point, as the second of two.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await waitForStillness(page);
}

const press = async (page: Page, key: string) => {
  for (let times = 0; times < 5; times += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
};

test('a double click marks one message as sent, not also the next that lies there', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const ids: ApplicationId[] = [];
  for (const company of ['Elm', 'Fir', 'Oak'])
    ids.push(await addApplication(page, { company, role: 'Cellist', endedAt: interviewEnd }));
  const sent = async () => (await Promise.all(ids.map((id) => touchesOf(page, id)))).flat().length;
  const checkIns = column(page, 'Check-in').getByRole('article');

  await test.step('in Due now, whose rows move up', async () => {
    const mark = dueNow(page).getByRole('button', { name: /^Mark sent/ });
    await doubleClick(page, mark.first(), () => expect(checkIns).toHaveCount(1));
    expect(await sent()).toBe(1);
  });

  await test.step('in the panel, where the button is that of the next step', async () => {
    await column(page, 'Thank-you').getByRole('article').first().click();
    const mark = page.locator('[data-panel]').getByRole('button', { name: 'Mark sent' });
    await expect(mark).toBeVisible();
    await waitForStillness(page);
    await doubleClick(page, mark, () => expect(checkIns).toHaveCount(2));
    expect(await sent()).toBe(2);
    await page.keyboard.press('Escape');
  });

  await test.step('in the table', async () => {
    await page.keyboard.press('Control+2');
    const row = page.getByRole('row', { name: /^Cellist at/ }).first();
    await row.hover();
    const mark = row.getByRole('button', { name: /^Mark sent/ });
    await doubleClick(page, mark, () => expect.poll(sent).toBe(3));
    expect(await sent()).toBe(3);
  });
});

test('a key that is held down acts once, and so does Enter on a button', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const id = await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd });
  const steps = async () => (await touchesOf(page, id)).map(({ step }) => step);
  await card(page, 'Cellist at Elm').focus();
  await press(page, 's');
  await expect.poll(steps).toEqual(['thank-you']);
  await card(page, 'Cellist at Elm').press('Enter');
  const mark = page.locator('[data-panel]').getByRole('button', { name: 'Mark sent' });
  await mark.focus();
  await press(page, 'Enter');
  await expect.poll(steps).toEqual(['thank-you', 'check-in']);
  await waitForStillness(page);
  expect(await steps()).toEqual(['thank-you', 'check-in']);
});
