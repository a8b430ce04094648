/** All kinds of names: very long ones without spaces, and right-to-left ones. */
import type { Locator } from 'playwright/test';
import { refusals } from '../../../shared/i18n/en/refusals';
import { failCalls } from '../../support/app/failing-calls';
import {
  addApplication,
  card,
  dueNow,
  markSent,
  panelInterview,
  toast,
  waitForBoard,
} from '../../support/pages/board-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { expectWhole, resize } from '../../support/pages/layout';

// An hour after the thank-you fell due.
test.use({ startAt: interviewEnd + 25 * hour });

const hebrew = { company: 'מרכז (תל אביב)', role: 'מעצב מוצר (UX)' };

/** The horizontal position of a piece of an element's text on the screen. */
function leftOf(element: Locator, piece: string): Promise<number> {
  return element.evaluate((root, wanted) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`no “${wanted}” in “${root.textContent}”`);
  }, piece);
}

/** The words of a Hebrew name go from right to left, with the ones in brackets at the left end. */
async function expectInOrder(element: Locator, first: string, last: string): Promise<void> {
  expect(await leftOf(element, last), `${last} is left of ${first}`).toBeLessThan(
    await leftOf(element, first),
  );
}

/** The beginning of a name is inside its line, and so is what comes before. */
async function expectBeginningAfter(line: Locator, before: string, beginning: string): Promise<void> {
  const { x, width } = (await line.boundingBox()) ?? { x: NaN, width: NaN };
  const begin = await leftOf(line, beginning);
  expect(begin, `${beginning} is inside the line`).toBeGreaterThan(x);
  expect(begin).toBeLessThan(x + width - 12);
  expect(await leftOf(line, before)).toBeLessThan(begin);
}

test("right-to-left names keep their order and don't reverse anything around them", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { ...hebrew, endedAt: interviewEnd, person: 'דנה (קים)' });
  const item = dueNow(page).getByRole('listitem').first();
  await test.step('in a sentence', async () => {
    await expectInOrder(item, 'מעצב', 'UX');
    await expectInOrder(item, 'מרכז', 'אביב');
    await expectInOrder(item, 'דנה', 'קים');
    expect(await leftOf(item, 'at '), 'the role comes first').toBeGreaterThan(await leftOf(item, 'מעצב'));
    expect(await leftOf(item, 'at '), 'then the company').toBeLessThan(await leftOf(item, 'אביב'));
  });
  const one = page.getByRole('article');
  await expectInOrder(one, 'מעצב', 'UX');
  await one.click();
  const panel = page.getByRole('complementary');
  await test.step("in the panel's heading, at its left edge", async () => {
    const heading = panel.getByRole('heading', { level: 2 });
    await expectInOrder(heading, 'מרכז', 'אביב');
    const role = panel.getByText(hebrew.role, { exact: true }).first();
    await expectInOrder(role, 'מעצב', 'UX');
    const edge = (await panel.getByText(/^Thank-you · Added/).boundingBox())?.x ?? 0;
    // The bracket before the first letter takes a few pixels.
    expect(Math.abs((await leftOf(heading, 'אביב')) - edge)).toBeLessThan(12);
    expect(Math.abs((await leftOf(role, 'UX')) - edge)).toBeLessThan(12);
  });
  await test.step('in the person’s line and in a toast', async () => {
    const people = panel.getByRole('list', { name: 'People' });
    expect(await leftOf(people, 'Hiring manager'), 'name, then role').toBeGreaterThan(
      await leftOf(people, 'דנה'),
    );
    await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
    const sentToast = toast(page, 'as sent');
    await expectInOrder(sentToast, 'מרכז', 'אביב');
    expect(await leftOf(sentToast, 'as sent')).toBeGreaterThan(await leftOf(sentToast, 'מרכז'));
  });
  await test.step('at the beginning of a sentence, why to write to them', async () => {
    await panel.getByRole('button', { name: 'Write', exact: true }).click();
    const why = panel.getByText(/is the hiring manager/);
    expect(await leftOf(why, 'is the hiring')).toBeGreaterThan(await leftOf(why, 'קים'));
  });
  await test.step('cut off at its end if it is too long, like any other', async () => {
    const person = `נועה ${'בן־דוד כהן לוי מזרחי אברהם גולדשטיין '.repeat(4)}`.trim();
    await addApplication(page, { company: 'Elm', role: 'Cellist', endedAt: interviewEnd, person });
    const line = dueNow(page).getByRole('listitem').filter({ hasText: 'Cellist at Elm' });
    await expectBeginningAfter(line, 'Thank', 'נועה');
    await line.getByRole('button', { name: /^Thank/ }).click();
    await panel.getByRole('button', { name: 'Write', exact: true }).click();
    await expectBeginningAfter(panel.getByRole('heading', { name: /^Message to/ }), 'Message to', 'נועה');
  });
});

test('what is said at the lower edge ends as it should, however long the names are or little room there is @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const name = (letter: string) => `${letter.repeat(40)}-${letter.repeat(49)}`;
  const long = { company: name('c'), role: name('r') };
  await addApplication(page, { ...long, endedAt: interviewEnd });
  await card(page, `${long.role} at ${long.company}`).press('Control+ArrowRight');
  const said = toast(page, /^Moved/);
  const expectEnd = async (of: Locator, words: string): Promise<void> => {
    const text = of.locator('[title]').first();
    await expect(text).toContainText(words);
    const hidden = await text.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight);
    expect(hidden, words).toBeLessThanOrEqual(0);
  };
  await expectEnd(said, ' to Check-in');

  await test.step('beside a message, why something wasn’t done', async () => {
    await resize(app, 1366, 768, 1);
    const interviews = [panelInterview(interviewEnd, ['Dana Kim', 'Li Wang'])];
    await addApplication(page, { company: 'Elm', role: 'Cellist', interviews });
    await card(page, 'Cellist at Elm').press('e');
    const skip = page.getByRole('button', { name: 'Skip the note to Li Wang' });
    await expect(skip).toBeVisible();
    const answerAgain = await failCalls(app, 'change:skip-step');
    await skip.click();
    await expectEnd(toast(page, 'Not done'), refusals.fault.unexpected);
    await answerAgain();
  });
});

test("two hundred letters without a space don't overflow anything @full", async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  const long = { company: 'W'.repeat(200), role: 'm'.repeat(200) };
  const id = await addApplication(page, { ...long, endedAt: interviewEnd, person: 'N'.repeat(200) });
  await markSent(page, id, 'thank-you');
  const one = card(page, `${long.role} at ${long.company}`);
  await expect(one).toBeVisible();
  await expectWhole(page, 'board');
  await one.click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('region', { name: 'History' })).toBeVisible();
  await expectWhole(page, 'panel');

  const dialog = page.getByRole('dialog');
  const openings: readonly (readonly [string, () => Promise<void>])[] = [
    ['a', () => one.press('a')],
    ['w', () => one.press('w')],
    ['edit', () => panel.getByRole('button', { name: 'Edit', exact: true }).click()],
    ['correct', () => panel.getByRole('button', { name: /^Edit the .* sent/ }).click()],
    [
      'close',
      async () => {
        await panel.getByRole('button', { name: 'More actions' }).click();
        await page.getByRole('menuitem', { name: 'Close application' }).click();
      },
    ],
    [
      'remind',
      async () => {
        await panel.getByRole('button', { name: 'Remind me' }).click();
        await page.getByRole('menuitem', { name: 'Pick a time…' }).click();
      },
    ],
  ];
  for (const [name, open] of openings) {
    await test.step(name, async () => {
      await open();
      await expect(dialog).toBeVisible();
      await expectWhole(page, name);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }
  await panel.getByRole('button', { name: 'Mark sent', exact: true }).click();
  await expect(toast(page, 'as sent')).toBeVisible();
  await expectWhole(page, 'toast');
});
