/** If part of an application's history can't be read, the rest is shown, and everything is left unchanged. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusals } from '../../../shared/i18n/en/refusals';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { failCalls } from '../../support/app/failing-calls';
import { choosesToSave } from '../../support/app/save-dialog';
import { accessibilityFaultsOf } from '../../support/pages/accessibility';
import {
  addApplication,
  card,
  cardIn,
  dragCard,
  dueNow,
  markSent,
  toast,
} from '../../support/pages/board-page';
import { openSettings } from '../../support/pages/settings-page';
import { alterEvents } from '../../support/seed-profile';
import { fullLengthIf } from '../../support/proof-length';

test.use({ startAt: interviewEnd + 30 * hour });

const name = 'Cellist at Elm Orchestra';

const cases = [
  {
    cause: 'newer',
    damage: 'version = 2',
    words: /newer version of Afterword changed this application/,
    why: 'A newer version of Afterword wrote it.',
    raw: 'version: 2',
  },
  {
    cause: 'damaged',
    damage: `body = '{"type":'`,
    words: /history is damaged/,
    why: 'Its text is damaged.',
    raw: 'body:\n{"type":\n',
  },
] as const;

for (const { cause, damage, words, why, raw } of cases) {
  test(`an application with a ${cause} event is shown read-only, and nothing changes it${fullLengthIf(cause === 'damaged')}`, async ({
    launch,
    userDataDir,
  }) => {
    const before = await launch();
    const id = await addApplication(before.page, {
      company: 'Elm Orchestra',
      role: 'Cellist',
      endedAt: interviewEnd,
    });
    await addApplication(before.page, { company: 'Oak', role: 'Baker', endedAt: interviewEnd });
    await markSent(before.page, id, 'thank-you');
    await before.quit();
    alterEvents(userDataDir, damage, `subject = '${id}' AND type = 'message-sent'`);

    const { page, electron } = await launch();
    // It isn't known what was sent, so the card is where the rest puts it.
    const shown = cardIn(page, 'Thank-you', name);
    await expect(shown).toContainText('Read-only');
    await expect(card(page, 'Baker at Oak')).not.toContainText('Read-only');

    await test.step('the list says so too, and offers nothing', async () => {
      const item = dueNow(page).getByRole('listitem').filter({ hasText: name });
      await expect(item).toContainText('Read-only');
      await expect(item.getByRole('button')).toHaveCount(1);
    });

    await test.step('its menu offers what changes nothing', async () => {
      await shown.click({ button: 'right' });
      await expect(page.getByRole('menuitem')).toContainText([/^Why/, /^Open/]);
      await page.keyboard.press('Escape');
    });

    await test.step('keys and dragging are refused with the reason', async () => {
      for (const key of ['s', 'e', 'a', 'Control+ArrowRight']) {
        await shown.focus();
        await page.keyboard.press(key);
        await expect(toast(page, words)).toBeVisible();
        await toast(page, words).getByRole('button', { name: 'Dismiss' }).click();
        await expect(toast(page, words)).toBeHidden();
      }
      await expect(page.getByRole('dialog')).toBeHidden();
      await dragCard(page, name, 'Check-in');
      await expect(toast(page, words)).toBeVisible();
      await expect(shown).toBeVisible();
      await toast(page, words).getByRole('button', { name: 'Dismiss' }).click();
    });

    await test.step('the panel says why, and nothing in it can be pressed', async () => {
      await shown.click();
      const panel = page.getByRole('complementary', { name });
      await expect(panel.getByRole('note')).toContainText(words);
      await expect(panel.getByRole('region', { name: 'History' })).toBeVisible();
      await expect(panel, 'nobody knows if it is').not.toContainText('good time to write');
      for (const button of await panel.getByRole('button').all()) {
        const label = (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? '';
        if (/^(Close panel|Show what can’t be read|Why)/.test(label)) await expect(button).toBeEnabled();
        else await expect(button, label).toBeDisabled();
      }
      const reasons = panel.getByRole('button', { name: /^Why.*Check-in/i });
      await reasons.click();
      await expect(reasons).toHaveAttribute('aria-expanded', 'true');
      await expect(panel).toContainText('Rule K1, from');
    });

    await test.step('what it says stands where everything below does', async () => {
      const panel = page.getByRole('complementary', { name });
      const places = await panel.getByRole('note').evaluate((note) => {
        const edges = (element: Element | null | undefined) => {
          const range = document.createRange();
          if (element) range.selectNodeContents(element);
          return range.getBoundingClientRect();
        };
        const section = note.parentElement?.querySelector('section')?.getBoundingClientRect();
        const [text, button] = ['p', 'button'].map((tag) => edges(note.querySelector(tag)).left);
        const { left, right } = note.getBoundingClientRect();
        return { note: [left, right], section: [section?.left, section?.right], text, button };
      });
      expect(places.note).toEqual(places.section);
      expect(places.button).toBe(places.text);
    });

    await test.step('the settings list what can’t be read, and its raw text can be copied and saved', async () => {
      const panel = page.getByRole('complementary', { name });
      await panel.getByRole('button', { name: 'Show what can’t be read' }).click();
      const records = page.getByRole('region', { name: 'Records that can’t be read' });
      const record = records.getByRole('listitem');
      await expect(record).toHaveCount(1);
      await expect(record).toContainText(name);
      await expect(record).toContainText('Message marked as sent');
      await expect(record).toContainText(why);
      await record.getByRole('button', { name: /^Copy raw text/ }).click();
      await expect(toast(page, 'Copied the raw text.')).toBeVisible();
      const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied).toContain(raw);

      const file = join(userDataDir, 'unreadable.txt');
      await choosesToSave({ electron }, file);
      await records.getByRole('button', { name: 'Save raw text as a file…' }).click();
      await expect(toast(page, `Saved to ${file}.`)).toBeVisible();
      expect(await readFile(file, 'utf8')).toBe(copied);
      await record.getByRole('button', { name }).first().click();
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
      await expect(panel).toBeVisible();
    });

    await test.step('the panel closes', async () => {
      const panel = page.getByRole('complementary', { name });
      await panel.getByRole('button', { name: 'Close panel' }).click();
      await expect(panel).toBeHidden();
    });
  });
}

test('nothing is claimed about an interview that can’t be read, and the keys scroll what can @full', async ({
  launch,
  userDataDir,
}) => {
  const before = await launch();
  const id = await addApplication(before.page, {
    ...{ company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd },
    details: { notes: 'a line\n'.repeat(40) },
  });
  await before.quit();
  alterEvents(userDataDir, 'version = 2', `subject = '${id}' AND type LIKE 'interview%'`);
  const { page } = await launch();
  await expect(card(page, name)).toContainText('Partly unreadable');
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await expect(panel.getByRole('region', { name: 'History' })).toBeVisible();
  await expect(panel).not.toContainText('No interview yet');
  await expect(panel).not.toContainText('not met yet');
  const body = panel.getByRole('group', { name: 'What can be read' });
  await body.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  expect(await accessibilityFaultsOf(page)).toEqual([]);
});

test('one whose first events are newer is shown without its names @full', async ({ launch, userDataDir }) => {
  const before = await launch();
  const id = await addApplication(before.page, { company: 'Elm Orchestra', role: 'Cellist' });
  await before.quit();
  alterEvents(userDataDir, `type = 'application-found'`, `subject = '${id}'`);
  const { page } = await launch();
  await card(page, 'Unknown company').click();
  await expect(page.getByRole('complementary', { name: 'Unknown company' }).getByRole('note')).toBeVisible();
});

test('with nothing damaged, the settings say that everything can be read @full', async ({ launch }) => {
  const { page } = await launch();
  const screen = await openSettings(page, 'Data');
  await expect(screen.getByText('Everything that’s stored can be read.')).toBeVisible();
});

test('a form of an application that can’t be read is named after it, and says so @full', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).click();
  const panel = page.getByRole('complementary', { name });
  await failCalls(app, 'application:read');
  await panel.getByRole('button', { name: 'Edit', exact: true }).click();
  const form = page.getByRole('dialog', { name });
  await expect(form.getByRole('alert')).toHaveText(refusals.fault.unexpected);
});
