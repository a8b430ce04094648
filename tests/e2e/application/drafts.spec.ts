/** A half-filled form comes back, however the app ended. */
import type { Page } from 'playwright/test';
import { addApplication, call, card, field, waitForBoard } from '../../support/pages/board-page';
import { expect, interviewEnd, test } from '../../support/app/fixtures';

const form = (page: Page) => page.getByRole('dialog', { name: 'New application' });

async function fillHalf(page: Page): Promise<void> {
  await waitForBoard(page);
  await page.keyboard.press('n');
  await field(form(page), 'Company').fill('Half & <i>Half</i> 🥛');
  await field(form(page), 'Role').fill('Tea taster');
  await form(page).getByRole('button', { name: 'Add an interview' }).click();
  await field(form(page), 'Date').fill('some Tuesday in');
}

async function expectHalf(page: Page): Promise<void> {
  await waitForBoard(page);
  await page.keyboard.press('n');
  await expect(form(page)).toContainText('Draft restored.');
  await expect(field(form(page), 'Company')).toHaveValue('Half & <i>Half</i> 🥛');
  await expect(field(form(page), 'Role')).toHaveValue('Tea taster');
  await expect(field(form(page), 'Date')).toHaveValue('some Tuesday in');
}

test('it survives closing the form', async ({ launch }) => {
  const { page } = await launch();
  await fillHalf(page);
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expectHalf(page);

  await test.step('and starting over can be undone', async () => {
    await form(page).getByRole('button', { name: 'Start over' }).click();
    await expect(field(form(page), 'Company')).toHaveValue('');
    await form(page).getByRole('button', { name: 'Restore' }).click();
    await expect(field(form(page), 'Company')).toHaveValue('Half & <i>Half</i> 🥛');
  });
});

test('it survives quitting', async ({ launch }) => {
  const app = await launch();
  await fillHalf(app.page);
  await app.quit();
  await expectHalf((await launch()).page);
});

test('it survives a kill', async ({ launch }) => {
  const app = await launch();
  await fillHalf(app.page);
  await expect.poll(() => call(app.page, 'draft:list', null)).toHaveLength(1);
  const [key] = (await call(app.page, 'draft:list', null)) as readonly string[];
  await expect.poll(() => call(app.page, 'draft:read', { key })).toContain('some Tuesday in');
  await app.kill();
  await expectHalf((await launch()).page);
});

test('it is gone once the application is added', async ({ launch }) => {
  const app = await launch();
  await fillHalf(app.page);
  await field(form(app.page), 'Date').fill('yesterday');
  await form(app.page).getByRole('button', { name: 'Add application' }).click();
  await expect(card(app.page, 'Tea taster at Half & <i>Half</i> 🥛')).toBeVisible();
  await app.page.keyboard.press('n');
  await expect(field(form(app.page), 'Company')).toHaveValue('');
});

test("an existing application's form has its own draft", async ({ launch }) => {
  const app = await launch();
  await addApplication(app.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const name = 'Cellist at Elm Orchestra';
  const edit = async (page: Page) => {
    await card(page, name).click();
    await page
      .getByRole('complementary', { name })
      .getByRole('button', { name: 'Edit', exact: true })
      .click();
    return page.getByRole('dialog', { name });
  };
  const first = await edit(app.page);
  await field(first, 'Role').fill('First cellist');
  await expect(first.getByText('Saved as a draft')).toBeVisible();
  await app.kill();
  const { page } = await launch();
  await waitForBoard(page);
  await expect(field(await edit(page), 'Role')).toHaveValue('First cellist');
});
