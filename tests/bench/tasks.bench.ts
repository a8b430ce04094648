/**
 * How long the window is busy at a time, with many applications: its longest task while each view is shown, scrolled and
 * searched, while a panel or a dialog opens, and while something is typed there.
 */
import { cpus } from 'node:os';
import { test, type Page } from 'playwright/test';
import { column } from '../support/pages/board-page';
import { withSeededApp } from './seeded-app';
import { tableOf } from './statistics';
import { during, watchPage } from './watching';

const count = Number(process.env.AFTERWORD_BENCH_COUNT ?? 10_000);
const rounds = Number(process.env.AFTERWORD_BENCH_ROUNDS ?? 3);

/** The longest task of each round in milliseconds, by what was done; 0 under 50 ms. */
type Tasks = Map<string, number[]>;
type Watch = (name: string, act: () => Promise<void>) => Promise<void>;

test('tasks', async () => {
  test.setTimeout(20 * 60_000);
  await withSeededApp(count, async ({ page }) => {
    const longest = await longestColumn(page);
    const tasks = await doAll(page);
    const heading = ['longest task', 'first time', 'later'];
    const rows = [...tasks].map(([name, [first = 0, ...later]]) => [
      name,
      `${first.toFixed(0)} ms`,
      later.length > 0 ? `${Math.max(...later).toFixed(0)} ms` : '',
    ]);
    console.log(`
${tableOf([heading, ...rows])}

${count.toLocaleString('en')} applications, ${longest.toLocaleString('en')} of them in one column. ${rounds} rounds; tasks under 50 ms count as 0.
${cpus().length} cores: ${cpus()[0]?.model ?? 'unknown'}.`);
  });
});

async function longestColumn(page: Page): Promise<number> {
  const sizes = page.locator('[data-column] li[aria-setsize]');
  await sizes.first().waitFor();
  const counts = await page.locator('[data-column] h2 [aria-hidden]').allInnerTexts();
  return Math.max(...counts.map((text) => Number(text.replace(/\D/g, ''))));
}

/** Each view: the key that shows it, what is there then, and where it is scrolled. */
const views = [
  { name: 'board', key: 'Control+1', shown: 'article[data-card]', scrolled: '[data-column="check-in"]' },
  { name: 'table', key: 'Control+2', shown: '[role=row][data-card]', scrolled: '[role=grid]' },
  { name: 'calendar', key: 'Control+3', shown: '[data-day]', scrolled: '[data-day] >> nth=20' },
  { name: 'insights', key: 'Control+4', shown: 'main h2', scrolled: 'main h2' },
  { name: 'people', key: 'Control+5', shown: 'main li', scrolled: 'main li >> nth=3' },
] as const;

/** Each dialog: the key that opens it from a card of a column, and what is typed into it. */
const openings = [
  { name: 'palette', key: 'Control+K', typed: 'interview with Dana at Acme yesterday 3pm' },
  { name: 'new application', key: 'Control+N', typed: 'interview with Dana at Acme yesterday 3pm' },
  { name: 'reply', key: 'a', typed: 'We will be in touch by Friday.' },
  { name: 'how did it end', key: 'Control+ArrowRight', from: 'Final follow-up' },
  { name: 'import', key: 'Control+O' },
  { name: 'export', key: 'Control+Shift+E' },
  { name: 'settings', key: 'Control+,' },
  { name: 'keys', key: '?' },
] as const satisfies readonly Opening[];

interface Opening {
  readonly name: string;
  readonly key: string;
  readonly typed?: string;
  readonly from?: Parameters<typeof column>[1];
}

/** Each menu: the key that opens it from a card. */
const menus = [
  { name: 'card', key: 'm' },
  { name: 'remind me later', key: 'z' },
  { name: 'saved views', key: 'v' },
] as const;

async function doAll(page: Page): Promise<Tasks> {
  const tasks: Tasks = new Map();
  const watch: Watch = async (name, act) => {
    const { task } = await during(page, act);
    tasks.set(name, [...(tasks.get(name) ?? []), task]);
  };
  await page.evaluate(watchPage);
  for (let round = 0; round < rounds; round += 1) {
    for (const view of views) await useView(page, view, watch);
    await page.keyboard.press('Control+1');
    await first(page).waitFor();
    await useCard(page, watch);
    for (const menu of menus) await openMenu(page, menu, watch);
    for (const opening of openings) await open(page, opening, watch);
    await useSettings(page, watch);
  }
  return tasks;
}

const first = (page: Page, from: Parameters<typeof column>[1] = 'Thank-you') =>
  column(page, from).getByRole('article').first();

async function useView(page: Page, view: (typeof views)[number], watch: Watch): Promise<void> {
  await watch(`show: ${view.name}`, async () => {
    await page.keyboard.press(view.key);
    await page.locator(view.shown).first().waitFor();
    await page.waitForTimeout(500);
  });
  await watch(`scroll: ${view.name}`, async () => {
    await page.locator(view.scrolled).first().hover();
    for (let turn = 0; turn < 20; turn += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(30);
    }
  });
  await watch(`search: ${view.name}`, async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('ana 12', { delay: 60 });
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  });
}

async function useCard(page: Page, watch: Watch): Promise<void> {
  const panel = page.locator('[data-panel] h2').first();
  await first(page).focus();
  await watch('panel', async () => {
    await page.keyboard.press('Enter');
    await panel.waitFor();
    await page.waitForTimeout(300);
  });
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await first(page).focus();
  const composer = page.getByRole('region', { name: /^Message to / });
  await watch('composer, with its checks', async () => {
    await page.keyboard.press('e');
    await composer.waitFor();
    await page.waitForTimeout(1_500);
  });
  await watch('typing in the composer', async () => {
    await composer.getByRole('textbox', { name: 'Message' }).focus();
    await page.keyboard.type(' I am still waiting for your answer. ', { delay: 30 });
    await page.waitForTimeout(800);
  });
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await first(page).focus();
  await watch('filters', async () => {
    await page.keyboard.press('f');
    await page.waitForTimeout(500);
  });
  await page.keyboard.press('Escape');
}

async function openMenu(page: Page, { name, key }: (typeof menus)[number], watch: Watch): Promise<void> {
  await first(page).focus();
  const menu = page.getByRole('menu').first();
  await watch(`menu: ${name}`, async () => {
    await page.keyboard.press(key);
    await menu.waitFor();
    await page.waitForTimeout(500);
  });
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
}

async function useSettings(page: Page, watch: Watch): Promise<void> {
  await first(page).focus();
  await page.keyboard.press('Control+,');
  const tabs = page.getByRole('dialog').first().getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await tabs.all())
    await watch(`settings: ${await tab.innerText()}`, async () => {
      await tab.click();
      await page.waitForTimeout(500);
    });
  await closeDialog(page);
}

async function open(page: Page, opening: Opening, watch: Watch): Promise<void> {
  await first(page, opening.from).focus();
  await watch(`open: ${opening.name}`, async () => {
    await page.keyboard.press(opening.key);
    await page.getByRole('dialog').first().waitFor();
    await page.waitForTimeout(500);
  });
  const { typed } = opening;
  if (typed !== undefined) {
    await watch(`type: ${opening.name}`, async () => {
      await page.keyboard.type(typed, { delay: 40 });
      await page.waitForTimeout(500);
    });
  }
  await closeDialog(page);
}

/** Escape first empties what was typed, and asks about what would be lost. */
async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').first();
  for (let press = 0; press < 4 && (await dialog.isVisible()); press += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    const discard = page.getByRole('button', { name: /Discard|Don’t keep|Leave/ });
    if (await discard.isVisible()) await discard.click();
    await page.waitForTimeout(200);
  }
}
