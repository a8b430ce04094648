/** Text from elsewhere comes into a message clean, with its lines, and files aren't mistaken for attachments. */
import { addApplication, card, waitForBoard } from '../../support/pages/board-page';
import { textOf } from '../../support/pages/composer-page';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';

test.use({ startAt: interviewEnd + 25 * hour });

const name = 'Cellist at Elm Orchestra';

test('pasted from a word processor, from a browser, and from "Copy as rich text"', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  const text = textOf(page, 'Dana Kim');
  await expect(text).toBeFocused();
  const paste = async (forms: { readonly text?: string; readonly html?: string }) => {
    // The runtime of the tests takes several forms at once; later ones take items.
    await app.electron.evaluate(({ clipboard }, written) => {
      (clipboard as unknown as { readonly write: (all: object) => void }).write(written);
    }, forms);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
  };

  await paste({
    text: 'Dear Dana,\r\nThank you\u00A0for the con\u00ADcert.\vRobin\r\n',
    html: '<p class="MsoNormal" style="color:red">Dear Dana,</p><p>Thank you&nbsp;for the con&shy;cert.<br>Robin</p>',
  });
  await expect(text).toHaveValue('Dear Dana,\nThank you for the concert.\nRobin\n');

  await paste({ html: '<style>p{color:red}</style><p>Dear <b>Dana</b>,</p><ul><li>thank you</li></ul>' });
  await expect(text).toHaveValue('Dear Dana,\n\n- thank you');

  const message = 'Dear Dana 👩‍💻,\n\nThank you:\nit rang for days.\n\nRobin';
  await text.fill(message);
  await page.getByRole('button', { name: 'Copy as rich text' }).click();
  await expect(page.getByRole('group', { name: 'Did you send it?' })).toBeVisible();
  await text.fill('');
  await page.keyboard.press('Control+v');
  await expect(text).toHaveValue(message);
});

test('a text copied together with its picture is pasted as text, not imported', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, name).press('e');
  await expect(textOf(page, 'Dana Kim')).toBeFocused();
  const wasTaken = await textOf(page, 'Dana Kim').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Dear Dana,');
    clipboardData.items.add(new File(['picture'], 'image.png', { type: 'image/png' }));
    return !field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  // The field's own pasting was left alone.
  expect(wasTaken).toBe(false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
