/** Escape pressed while a dialog is still loading, before it has taken the focus, or while it saves. */
import { holdCalls } from '../../support/app/failing-calls';
import { expect, hour, interviewEnd, test } from '../../support/app/fixtures';
import { addApplication, card, toast, waitForBoard } from '../../support/pages/board-page';

test.use({ startAt: interviewEnd + 3 * hour });

const keys: readonly { readonly key: string; readonly code: string; readonly ctrlKey?: true }[] = [
  { key: 'n', code: 'KeyN' },
  { key: '?', code: 'Slash' },
  { key: 'k', code: 'KeyK', ctrlKey: true },
  { key: 'o', code: 'KeyO', ctrlKey: true },
];

test('Escape closes a dialog that has not opened yet', async ({ launch }) => {
  const { page } = await launch();
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  const cellist = card(page, 'Cellist at Elm Orchestra');
  for (const pressed of keys) {
    await cellist.focus();
    // Both in one task: nothing of the dialog can be there in between.
    const closedAtOnce = await page.evaluate(async (init) => {
      const press = (keyOf: KeyboardEventInit) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...keyOf, bubbles: true, cancelable: true }),
        );
      press(init);
      press({ key: 'Escape', code: 'Escape' });
      // As long as it would take to open: its code is there by now, and two frames were drawn.
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document.querySelector('[aria-modal="true"]') === null;
    }, pressed);
    expect(closedAtOnce, pressed.key).toBe(true);
    await expect(page.getByRole('dialog'), pressed.key).toHaveCount(0);
    await expect(cellist, pressed.key).toBeFocused();
  }
});

test('a reply that is recorded after Escape closes no other dialog @full', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  await addApplication(page, { company: 'Elm Orchestra', role: 'Cellist', endedAt: interviewEnd });
  await card(page, 'Cellist at Elm Orchestra').focus();
  const goOn = await holdCalls(app, 'change:record-reply');
  await page.keyboard.press('a');
  const reply = page.getByRole('dialog', { name: 'They replied' });
  await reply.getByRole('radio', { name: /^News/ }).check();
  await page.keyboard.press('Control+Enter');
  await expect(reply.getByRole('button', { name: 'Saving…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reply).toBeHidden();
  await page.keyboard.press('?');
  const keysSheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keysSheet).toBeVisible();
  await goOn();
  await expect(toast(page, 'Recorded the reply from Elm Orchestra')).toBeVisible();
  await expect(keysSheet).toBeVisible();
});
