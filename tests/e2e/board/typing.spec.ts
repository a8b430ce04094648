/** Texts typed on other keyboards than a US one: letters with AltGr, words being composed, Control keys on macOS. */
import type { Locator, Page } from 'playwright/test';
import type { App } from '../../support/app/app';
import { run } from '../../support/app/child-process';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { onScreen } from '../../support/app/windows';
import { addApplication, card, field, waitForBoard } from '../../support/pages/board-page';
import { composerOf, textOf } from '../../support/pages/composer-page';
import { showSection, type SectionName } from '../../support/pages/settings-page';
import { waitForStillness } from '../../support/pages/stillness';

test.use({ startAt: interviewEnd + 3 * hour });

const name = 'Cellist at Elm Orchestra';
const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd };
const panel = (page: Page) => page.getByRole('complementary', { name });

interface Text {
  readonly where: string;
  /** Leads to the field; it is empty there, or what it holds may be replaced. */
  readonly reach: (page: Page) => Promise<Locator>;
}

async function pressCommand(page: Page, key: string): Promise<void> {
  const isMac = await page.evaluate(() => navigator.platform.startsWith('Mac'));
  await page.keyboard.press(`${isMac ? 'Meta' : 'Control'}+${key}`);
}

async function reachInSettings(page: Page, section: SectionName, label: string): Promise<Locator> {
  await pressCommand(page, ',');
  const screen = page.getByRole('dialog', { name: 'Settings' });
  await showSection(screen, section);
  return screen.getByLabel(label, { exact: true });
}

async function reachInPanel(page: Page, label: string): Promise<Locator> {
  await card(page, name).click();
  await expect(panel(page).getByRole('region', { name: 'History' })).toBeVisible();
  return panel(page).getByRole('textbox', { name: label, exact: true });
}

async function reachComposer(page: Page): Promise<void> {
  await card(page, name).focus();
  await page.keyboard.press('e');
  await expect(textOf(page)).toBeVisible();
}

async function reachInForm(page: Page): Promise<Locator> {
  await pressCommand(page, 'n');
  const form = page.getByRole('dialog', { name: 'New application' });
  await expect(form.getByRole('textbox').first()).toBeVisible();
  return form;
}

const texts: readonly Text[] = [
  {
    where: 'the search',
    reach: (page) => Promise.resolve(page.getByRole('searchbox', { name: 'Search' })),
  },
  {
    where: 'the command palette',
    async reach(page) {
      await pressCommand(page, 'k');
      return page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox');
    },
  },
  {
    where: 'the line for a sentence',
    reach: async (page) => (await reachInForm(page)).getByRole('textbox').first(),
  },
  { where: 'a field of the form', reach: async (page) => field(await reachInForm(page), 'Company') },
  {
    where: 'a tag of the form',
    async reach(page) {
      const form = await reachInForm(page);
      await form.getByRole('button', { name: 'More about the job' }).click();
      return form.getByLabel('Tags', { exact: true });
    },
  },
  // Before the message: it is asked for only while the text has a gap for it.
  {
    where: 'the name to sign with',
    async reach(page) {
      await reachComposer(page);
      return composerOf(page).getByRole('textbox', { name: 'Your name' });
    },
  },
  {
    where: 'the message',
    async reach(page) {
      await reachComposer(page);
      return textOf(page);
    },
  },
  { where: 'the role in the panel', reach: (page) => reachInPanel(page, 'Role') },
  { where: 'the notes in the panel', reach: (page) => reachInPanel(page, 'Notes') },
  {
    where: 'a new tag',
    reach: (page) => reachInSettings(page, 'Tags', 'New tag'),
  },
  {
    where: 'the name in the settings',
    reach: (page) => reachInSettings(page, 'Messages', 'Your name, as you sign'),
  },
  {
    where: 'a person’s name',
    async reach(page) {
      await pressCommand(page, '5');
      await page
        .getByRole('button', { name: /Dana Kim/ })
        .first()
        .click();
      return page.getByRole('complementary', { name: 'Dana Kim' }).getByLabel('Name', { exact: true });
    },
  },
];

async function begin(launch: () => Promise<App>): Promise<App> {
  const app = await launch();
  await waitForBoard(app.page);
  await addApplication(app.page, seed);
  await expect(card(app.page, name)).toBeVisible();
  return app;
}

/** Goes to each text from a fresh window, and empties it. */
async function inEachText(page: Page, check: (text: Locator, where: string) => Promise<void>): Promise<void> {
  for (const { where, reach } of texts) {
    await test.step(where, async () => {
      await page.reload();
      await waitForBoard(page);
      await expect(card(page, name)).toBeVisible();
      const text = await reach(page);
      await text.fill('');
      await expect(text).toBeFocused();
      await check(text, where);
    });
  }
}

test('letters with AltGr arrive in every text @full', async ({ launch, desktop }) => {
  const app = await begin(launch);
  const setLayout = (layout: string) => run('setxkbmap', [layout], { ...process.env, ...desktop.env });
  await setLayout('de');
  await inEachText(app.page, async (text, where) => {
    // AltGr with q, e, 7 and ß.
    for (const key of ['q', 'e', '7', 'ssharp'])
      await onScreen(app, desktop, 'key', `ISO_Level3_Shift+${key}`);
    await expect.soft(text, where).toHaveValue('@€{\\');
  });
  await setLayout('us');
});

test('Enter that ends a composition does nothing else in any text @full', async ({ launch }) => {
  const { page } = await begin(launch);
  const session = await page.context().newCDPSession(page);
  await inEachText(page, async (text, where) => {
    await session.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 });
    await expect.soft(text, where).toHaveValue('とう');
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await waitForStillness(page);
    await session.send('Input.insertText', { text: '東京' });
    await expect.soft(text, where).toHaveValue('東京');
    await expect.soft(text, where).toBeFocused();
  });
});

test('on macOS, Control with a letter belongs to every text @full', async ({ launch }) => {
  const { page } = await begin(launch);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'MacIntel' });
    const swallowed: string[] = [];
    Object.assign(window, { swallowed });
    window.addEventListener(
      'keydown',
      (event) => setTimeout(() => event.defaultPrevented && event.ctrlKey && swallowed.push(event.key)),
      true,
    );
  });
  await inEachText(page, async (text, where) => {
    for (const letter of 'abdefhknoptvwyz') await page.keyboard.press(`Control+${letter}`);
    const swallowed = () => page.evaluate(() => (window as unknown as { swallowed: string[] }).swallowed);
    expect.soft(await swallowed(), where).toEqual([]);
    await expect.soft(text, where).toBeFocused();
  });
});
