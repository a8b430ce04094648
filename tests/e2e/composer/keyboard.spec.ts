/** The composer without a pointer: every control is reached, the focus is never lost, and a screen reader says what happened. */
import type { Locator } from 'playwright/test';
import type { ApplicationDetail } from '../../../shared/ipc/detail';
import { addApplication, call, card, waitForBoard } from '../../support/pages/board-page';
import { addPanel, composerOf, textOf } from '../../support/pages/composer-page';
import { listenToLiveRegions } from '../../support/pages/live-regions';
import { walkTo } from '../../support/pages/walk-to';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';
const points = ['the new hall in the harbour', 'how the programme is chosen'];

const selectionIn = (text: Locator) =>
  text.evaluate((field) =>
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : 'no text',
  );

test('a panel: the tone, a gap, a talking point, a copy, and on to the next person', async ({ launch }) => {
  const { page } = await launch();
  const applicationId = await addPanel(page, ['Dana Kim', 'Li Wang'], points);
  const { said } = await listenToLiveRegions(page);
  await card(page, name).focus();
  await page.keyboard.press('e');
  const composer = composerOf(page, 'Dana Kim');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  await expect.poll(() => selectionIn(text)).toBe('[your name]');

  // What a screen reader finds.
  await expect(composer.getByRole('radiogroup', { name: 'Send by' })).toBeVisible();
  await expect(composer.getByRole('textbox', { name: 'Subject' })).toBeVisible();
  await expect(text).toHaveAccessibleDescription('One gap left: [your name]. Press Tab to go to it.');
  const beside = composer.getByRole('region', { name: 'Beside your message' });
  await expect(beside.getByRole('heading', { name: 'What you talked about' })).toBeVisible();

  const warm = await text.inputValue();
  const tone = composer.getByRole('radiogroup', { name: 'Tone' });
  await walkTo(page, 'Shift+Tab', tone.getByRole('radio', { name: 'Warm' }));
  await page.keyboard.press('ArrowRight');
  await expect(tone.getByRole('radio', { name: 'Neutral' })).toBeChecked();
  await expect(text).not.toHaveValue(warm);

  await walkTo(page, 'Tab', text);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Tab');
  await expect.poll(() => selectionIn(text)).toBe('[your name]');
  await page.keyboard.type('Robin Vale\n\nPS: I read up on ');
  await page.keyboard.press('Alt+2');
  await expect(text).toHaveValue(/Robin Vale\n\nPS: I read up on how the programme is chosen/);

  await walkTo(page, 'Tab', composer.getByRole('button', { name: 'Copy text' }));
  await page.keyboard.press('Enter');
  await expect.poll(said).toContain('Did you send it?');
  const heard = (await said()).join(' ');
  expect(heard.indexOf('Copied')).toBeGreaterThanOrEqual(0);
  expect(heard.indexOf('Copied'), 'what happened is said before what is asked').toBeLessThan(
    heard.indexOf('Did you send it?'),
  );
  await walkTo(page, 'Tab', composer.getByRole('button', { name: 'Yes, I sent it' }));
  await page.keyboard.press('Enter');
  await expect(textOf(page, 'Li Wang')).toBeFocused();
  await expect.poll(async () => (await said()).join(' ')).toMatch(/Marked .*as sent/);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  expect(application.touches[0]?.text).toContain('how the programme is chosen');
  await page.keyboard.press('Escape');
  await expect(card(page, name)).toBeFocused();
});

test('a withdrawal, from the palette to the closed application', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await call(page, 'preferences:change', { senderName: 'Robin Vale' });
  const seed = { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd, person: 'Dana Kim' };
  const applicationId = await addApplication(page, seed);
  const { said } = await listenToLiveRegions(page);
  await card(page, name).focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('withdraw');
  await expect(palette.getByRole('option').first()).toHaveAccessibleName(`Withdraw: ${name}`);
  await page.keyboard.press('Enter');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  await expect.poll(() => selectionIn(text)).toBe('[one thing you talked about]');
  await page.keyboard.type('the harbour hall');
  await expect(composerOf(page, 'Dana Kim')).not.toContainText('gap left');
  await walkTo(page, 'Tab', composerOf(page, 'Dana Kim').getByRole('button', { name: 'I sent it' }));
  await page.keyboard.press('Enter');
  await expect(composerOf(page, 'Dana Kim')).toBeHidden();
  await expect.poll(async () => (await said()).join(' ')).toContain('Withdrew your application');
  expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus is kept').toBe(true);
  const { application } = (await call(page, 'application:read', { applicationId })) as ApplicationDetail;
  expect(application).toMatchObject({ closed: { outcome: 'withdrew' } });
  expect(application.occasionTouches[0]?.text).toContain('the harbour hall');
});
