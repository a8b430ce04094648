/** A half-filled form or message comes back, however the app ended. */
import type { Page } from 'playwright/test';
import { addApplication, call, card, field, waitForBoard } from '../../support/pages/board-page';
import { textOf } from '../../support/pages/composer-page';
import type { App } from '../../support/app/app';
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

test('it survives closing the form @full', async ({ launch }) => {
  const { page } = await launch();
  await fillHalf(page);
  await page.keyboard.press('Escape');
  await expect(form(page)).toBeHidden();
  await expectHalf(page);

  await test.step('and starting over can be undone', async () => {
    const [startOver, restore] = ['Start over', 'Restore'].map((of) =>
      form(page).getByRole('button', { name: of }),
    );
    await startOver?.press('Enter');
    await expect(field(form(page), 'Company')).toHaveValue('');
    await expect(form(page).getByRole('button', { name: 'Restore' }), 'in its place').toBeFocused();
    await restore?.press('Enter');
    await expect(form(page).getByRole('button', { name: 'Start over' })).toBeFocused();
    await expect(field(form(page), 'Company')).toHaveValue('Half & <i>Half</i> 🥛');
  });
});

test('it survives quitting @full', async ({ launch }) => {
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

test("an existing application's form has its own draft @full", async ({ launch }) => {
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

/** Types without a pause, kills the app while it does, as soon as `kept` contains a part of it, and starts it again. */
async function killWhileTyping(
  app: App,
  kept: () => Promise<string>,
  launch: () => Promise<App>,
): Promise<Page> {
  const typing = app.page.keyboard.type('la '.repeat(300), { delay: 50 }).catch(() => 'killed');
  await expect.poll(kept).toContain('la la');
  await app.kill();
  expect(await typing, 'it was killed in the middle').toBe('killed');
  const { page } = await launch();
  await waitForBoard(page);
  return page;
}

/** All drafts, as they are stored. */
async function draftsIn({ page }: App): Promise<string> {
  const keys = (await call(page, 'draft:list', null)) as readonly string[];
  return JSON.stringify(await Promise.all(keys.map((key) => call(page, 'draft:read', { key }))));
}

test('a form survives a kill while somebody types without a pause @full', async ({ launch }) => {
  const app = await launch();
  await waitForBoard(app.page);
  await app.page.keyboard.press('n');
  await field(form(app.page), 'Role').focus();
  const page = await killWhileTyping(app, () => draftsIn(app), launch);
  await page.keyboard.press('n');
  await expect(field(form(page), 'Role')).toHaveValue(/^la la/);
});

test('a message survives a kill while somebody types without a pause @full', async ({ launch }) => {
  const app = await launch();
  await addApplication(app.page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(app.page, 'Cellist at Elm Orchestra').press('e');
  await textOf(app.page, 'Dana Kim').press('Control+End');
  const page = await killWhileTyping(app, () => draftsIn(app), launch);
  await card(page, 'Cellist at Elm Orchestra').press('e');
  await expect(textOf(page, 'Dana Kim')).toHaveValue(/la la/);
});

test('notes in the panel survive a kill while somebody types without a pause @full', async ({ launch }) => {
  const app = await launch();
  const name = 'Cellist at Elm Orchestra';
  const applicationId = await addApplication(app.page, { company: 'Elm Orchestra', role: 'Cellist' });
  const notesIn = (page: Page) => field(page.getByRole('complementary', { name }), 'Notes');
  await card(app.page, name).click();
  await notesIn(app.page).focus();
  const kept = async () => JSON.stringify(await call(app.page, 'application:read', { applicationId }));
  const page = await killWhileTyping(app, kept, launch);
  await card(page, name).click();
  await expect(notesIn(page)).toHaveValue(/^la la/);
});
