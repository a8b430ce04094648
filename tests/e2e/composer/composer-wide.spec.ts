/** The composer's wide panel: the text, and beside it what helps to write it. */
import type { Page } from 'playwright/test';
import type { ApplicationId } from '../../../shared/model/ids';
import { call, card, markSent, waitForBoard } from '../../support/pages/board-page';
import { addPanel, composerOf, textOf } from '../../support/pages/composer-page';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import { expectWhole, resize, setColours } from '../../support/pages/layout';
import { day, expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const points = ['the new hall in the harbour', 'how the programme is chosen'];

async function addElm(
  page: Page,
  persons: readonly string[],
  endedAt = interviewEnd,
): Promise<ApplicationId> {
  await waitForBoard(page);
  await call(page, 'preferences:change', { senderName: 'Robin Vale' });
  return addPanel(page, persons, points, endedAt);
}

const besideOf = (page: Page, person: string) =>
  composerOf(page, person).getByRole('region', { name: 'Beside your message' });

test('beside the text stand talking points, checks, the others, the reasons and what was sent', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addElm(page, ['Dana Kim', 'Li Wang']);
  await resize(app, 1366, 768, 1);
  await card(page, name).press('e');
  const text = textOf(page, 'Dana Kim');
  const beside = besideOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  const [left, right] = await Promise.all([text.boundingBox(), beside.boundingBox()]);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  expect(right?.width).toBeGreaterThan(280);

  // The talking point that was filled in is selected: another one takes its place.
  await expect(text).toHaveValue(/new hall in the harbour/);
  await page.keyboard.press('Alt+2');
  await expect(text).not.toHaveValue(/new hall in the harbour/);
  await expect(text).toHaveValue(/how the programme is chosen/);

  // A talking point, by key and by click.
  await text.fill('Dear Dana, ');
  await page.keyboard.press('Alt+2');
  await expect(text).toHaveValue(`Dear Dana, ${points[1]}`);
  await beside.getByRole('button', { name: `Insert: ${points[0]}` }).click();
  await expect(text).toHaveValue(`Dear Dana, ${points[1]}${points[0]}`);
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text, 'taken back alone').toHaveValue(`Dear Dana, ${points[1]}`);
  await page.keyboard.press('Control+Shift+z');
  await expect(text).toHaveValue(`Dear Dana, ${points[1]}${points[0]}`);

  await expect(beside.getByRole('region', { name: 'What could be better' })).toContainText(
    'This thank-you doesn’t say thank you.',
  );
  await expect(beside.getByRole('region', { name: 'Why now' })).toContainText('Rule T3');
  await expect(beside.getByRole('region', { name: 'Already sent' })).toContainText('Nothing yet.');
  const notes = beside.getByRole('group', { name: 'A note for each person you met' });
  await expect(notes).toContainText('0 of 2 sent');
  await composerOf(page, 'Dana Kim').getByRole('button', { name: 'I sent it' }).click();

  const sent = besideOf(page, 'Li Wang').getByRole('region', { name: 'Already sent' });
  await sent.getByText('Thank-you to Dana Kim').click();
  await expect(sent).toContainText(`Dear Dana, ${points[1]}${points[0]}`);
  await besideOf(page, 'Li Wang').getByRole('button', { name: 'Skip the note to Li Wang' }).click();
  await expect(composerOf(page, 'Li Wang')).toHaveCount(0);
});

test('people of one panel get different talking points, and a skipped one is followed by the next', async ({
  launch,
}) => {
  const { page } = await launch();
  await addElm(page, ['Dana Kim', 'Li Wang', 'Noor Haddad']);
  await card(page, name).press('e');
  await expect(textOf(page, 'Dana Kim')).toHaveValue(/new hall in the harbour/);
  await besideOf(page, 'Dana Kim').getByRole('button', { name: 'Skip the note to Dana Kim' }).click();
  await expect(textOf(page, 'Li Wang')).toHaveValue(/how the programme is chosen/);
  await expect(textOf(page, 'Li Wang')).toBeFocused();
});

test('after several notes only the newest toast is over what is beside the text @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addElm(page, ['Dana Kim', 'Li Wang', 'Noor Haddad']);
  await card(page, name).press('e');
  for (const person of ['Dana Kim', 'Li Wang']) {
    await expect(textOf(page, person)).toBeFocused();
    await composerOf(page, person).getByRole('button', { name: 'I sent it' }).click();
  }
  await expect(textOf(page, 'Noor Haddad')).toBeFocused();
  const toasts = page.getByTestId('toast');
  await expect(toasts).toHaveCount(2);
  expect(await toasts.filter({ visible: true }).count()).toBe(1);
  await toasts.last().getByRole('button', { name: 'Undo' }).click();
  await expect(composerOf(page, 'Noor Haddad')).toContainText('1 of 3 sent');
});

test('somebody entered right after typing a message to nobody gets it @full', async ({ launch }) => {
  const { page } = await launch();
  await addElm(page, []);
  await card(page, name).press('e');
  const toNobody = page.getByRole('region', { name: 'Message', exact: true });
  await expect(toNobody).toContainText('You haven’t entered anybody for this application yet.');
  await toNobody.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add person' });
  await dialog.getByLabel(/^Name/).fill('Dana Kim');
  // As if it were typed right before Enter: the pause after which a draft is stored isn't over.
  await toNobody.locator('textarea[id="message-text"]').evaluate((field: HTMLTextAreaElement) => {
    field.setRangeText('Dear Dana, it rang for days.', 0, field.value.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Dana Kim')).toHaveValue('Dear Dana, it rang for days.');
});

test('a message opens at its beginning with the gap below selected, and Tab scrolls to it @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await addPanel(page, ['Dana Kim', 'Li Wang'], points, interviewEnd - 8 * day);
  await resize(app, 1024, 700, 1);
  await card(page, name).press('e');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  const selected = () =>
    text.evaluate((field: HTMLTextAreaElement) => [
      field.scrollTop > 0,
      field.value.slice(field.selectionStart, field.selectionEnd),
    ]);
  await expect.poll(selected).toEqual([false, '[your name]']);
  await page.keyboard.press('Tab');
  await expect.poll(selected).toEqual([true, '[your name]']);
  await expect(text).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(text, 'there is no other gap').not.toBeFocused();
});

test('the choice of the recipient and the name to sign with stand beside each other; the ways to send are in sight @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const applicationId = await addPanel(page, ['Dana Kim', 'Li Wang'], points, interviewEnd - 8 * day);
  await markSent(page, applicationId, 'thank-you', interviewEnd - 7 * day);
  await resize(app, 1024, 700, 1);
  await card(page, name).press('e');
  const composer = composerOf(page, 'Dana Kim');
  const topOf = async (role: 'combobox' | 'textbox', label: string) =>
    (await composer.getByRole(role, { name: label, exact: true }).boundingBox())?.y ?? -1;
  const [to, sender] = [() => topOf('combobox', 'To'), () => topOf('textbox', 'Your name, as you sign')];
  expect(await to()).toBe(await sender());
  const copy = composer.getByRole('button', { name: 'Copy text' });
  await expect(copy).toBeInViewport({ ratio: 1 });
  await copy.click();
  const question = composer.getByRole('group', { name: 'Did you send it?' });
  const below = async () => {
    const { y, height } = (await question.boundingBox()) ?? { y: NaN, height: NaN };
    return 700 - y - height;
  };
  await expect.poll(below, 'its edge is away from that of the window').toBeGreaterThanOrEqual(8);
  await resize(app, 1024, 700, 2);
  await expect.poll(async () => (await to()) < (await sender())).toBe(true);
});

test('a gap and a finding far down in a long text are scrolled into view @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  // Without the user's name, it is a gap.
  await addPanel(page, ['Dana Kim'], points);
  await resize(app, 1366, 768, 1);
  await card(page, name).press('e');
  const text = textOf(page, 'Dana Kim');
  await text.fill(`Hi Dana,\n\n${'Thank you for the talk.\n'.repeat(200)}[your name] I expect an answer.`);
  const isEndShown = () =>
    text.evaluate(
      (field: HTMLTextAreaElement) => field.scrollTop + field.clientHeight >= field.scrollHeight - 24,
    );
  const toTop = () =>
    text.evaluate((field: HTMLTextAreaElement) => {
      field.setSelectionRange(0, 0);
      field.scrollTop = 0;
    });
  await toTop();
  expect(await isEndShown()).toBe(false);
  await page.keyboard.press('Tab');
  await expect.poll(isEndShown, 'the gap').toBe(true);
  await toTop();
  await besideOf(page, 'Dana Kim')
    .getByRole('button', { name: /^Show in the text: This reads as a demand/ })
    .click();
  await expect.poll(isEndShown, 'the finding').toBe(true);
  await expect(text).toBeFocused();
});

test('what was dismissed in a message can be shown again, and the focus stays in the text @full', async ({
  launch,
}) => {
  const { page } = await launch();
  await addElm(page, ['Dana Kim']);
  await card(page, name).press('e');
  const text = textOf(page, 'Dana Kim');
  await text.fill('Hi Dana,\n\nI expect an answer.');
  const beside = besideOf(page, 'Dana Kim');
  const demand = beside.getByRole('listitem').filter({ hasText: 'This reads as a demand' });
  await demand.getByRole('button', { name: /^Dismiss/ }).press('Enter');
  await expect(demand).toHaveCount(0);
  await beside.getByRole('button', { name: 'Show the dismissed one again' }).press('Enter');
  await expect(demand).toHaveCount(1);
  await expect(text).toBeFocused();
  await demand.getByRole('button', { name: /^Never show/ }).press('Enter');
  await expect(demand).toHaveCount(0);
  await expect(text).toBeFocused();
});

test('says once why a late message is still worth writing, with its article @full', async ({ launch }) => {
  const { page } = await launch();
  await addElm(page, ['Dana Kim'], interviewEnd - 4 * day);
  await card(page, name).press('e');
  const reasons = besideOf(page, 'Dana Kim').getByRole('region', { name: 'Why now' });
  await expect(reasons.getByText('late is better than never')).toHaveCount(1);
  await expect(reasons).toContainText('Rule L1');
});

test('the list of recipients fits into the window at 200 %, and the last of them is reached by key @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const others = Array.from({ length: 38 }, (_, index) => `Person ${index}`);
  const persons = ['Dana Kim', ...others, 'Zoë Ray'];
  const applicationId = await addElm(page, persons, interviewEnd - 8 * day);
  await markSent(page, applicationId, 'thank-you', interviewEnd - 7 * day);
  await resize(app, 1366, 768, 2);
  await card(page, name).press('e');
  await composerOf(page, 'Dana Kim').getByRole('combobox', { name: 'To', exact: true }).click();
  const list = page.getByRole('listbox');
  await expect(list).toBeInViewport({ ratio: 1 });
  await expectWhole(page, 'the list');
  await page.keyboard.press('ArrowUp');
  await expect(list.getByRole('option', { name: /Zoë Ray/ })).toBeInViewport();
  await expectWhole(page, 'the end of the list');
  expect(await accessibilityFaultsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(composerOf(page, 'Zoë Ray')).toBeVisible();
});

for (const [width, height, zoom] of [
  [1366, 768, 1],
  [1024, 700, 1],
  [1024, 700, 2],
] as const)
  test(`at ${width}×${height} and ${zoom * 100} %, light and dark, nothing is cut off or unnamed${fullLengthIf(zoom === 1)}`, async ({
    launch,
  }) => {
    const app = await launch();
    const { page } = app;
    await addElm(page, ['Dana Kim', 'שרה כהן (גיוס)']);
    await resize(app, width, height, zoom);
    await card(page, name).press('e');
    const text = textOf(page, 'Dana Kim');
    await text.fill('Hi Dana,\n\nI need an answer by tomorrow.');
    await expect(besideOf(page, 'Dana Kim')).toContainText('This reads as a demand');
    for (const scheme of ['light', 'dark'] as const) {
      await setColours(app, scheme);
      await expectWhole(page, scheme);
      expect(await accessibilityFaultsOf(page), scheme).toEqual([]);
    }
    const back = page.getByRole('button', { name: 'Back to the application' });
    await back.click();
    await expect(page.getByRole('button', { name: 'Write the note to Dana Kim' })).toBeVisible();
  });
