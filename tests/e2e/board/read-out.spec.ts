/**
 * The main journey by keyboard alone, as a screen reader hears it: after each step, the role, name and description of what
 * has the focus in the accessibility tree, and what the live regions said.
 */
import type { Page } from 'playwright/test';
import { day, expect, interviewEnd, minute, test } from '../../support/app/fixtures';
import { waitForBoard } from '../../support/pages/board-page';
import { listenToLiveRegions } from '../../support/pages/live-regions';

test.use({ startAt: interviewEnd + 30 * minute });

test('adding, thanking, checking in and their answer are heard at each step', async ({
  launch,
  letTimePass,
}) => {
  const app = await launch();
  const { page } = app;
  await waitForBoard(page);
  const { hasNotHeard, hears, isAt, press, tabTo } = await listenTo(page);

  await test.step('a new application with its interview', async () => {
    await press('n');
    await isAt('textbox', 'Quick add');
    await page.keyboard.type('interview with Dana Kim at Acme for data engineer today 2pm');
    await press('Enter');
    await hears(/^Filled in below:/);
    await isAt('textbox', 'Date');
    await press('Control+Enter');
    await hears('Added data engineer at Acme. Now in Thank-you. Next: thank-you, due Wed 4 Mar.');
    await isAt('article', 'data engineer at Acme', /Thank Dana Kim/);
    await hasNotHeard(/You already have/);
  });

  await test.step('its thank-you is due, written and sent', async () => {
    await letTimePass(app, day);
    await isAt('article', 'data engineer at Acme', /Thank Dana Kim · due/);
    await press('e');
    await isAt('textbox', 'Message', /gap/);
    await page.keyboard.type('the new pipeline');
    await tabTo('button', 'Copy text');
    await press('Enter');
    await hears('Copied. Paste it into your message.');
    await hears('Did you send it?');
    await tabTo('button', 'Yes, I sent it');
    await press('Enter');
    await hears('Marked the message to Acme as sent. Now in Check-in. Next: check-in, due Wed 11 Mar.');
    await press('Escape');
    await isAt('article', 'data engineer at Acme', /Check in with Dana Kim/);
  });

  await test.step('the check-in is due, and marked as sent', async () => {
    await letTimePass(app, 7 * day);
    await isAt('article', 'data engineer at Acme', /Check in with Dana Kim/);
    await press('s');
    await hears(
      'Marked the message to Acme as sent. Now in Final follow-up. Next: final message, due Wed 25 Mar.',
    );
    await isAt('article', 'data engineer at Acme', /final message/);
  });

  await test.step('they answer', async () => {
    await press('a');
    await isAt('radio', 'News, no date', /Nothing is decided yet/);
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await isAt('radio', 'An offer', 'The application closes as an offer. Reminders stop.');
    await press('Enter');
    await hears('Recorded the offer from Acme. Now in Closed. Nothing is due.');
    await isAt('button', 'Close');
    const ended = page.getByRole('dialog', { name: 'Offer' });
    await expect(ended).toHaveAccessibleDescription(/^Take the time you need/);
    await press('Enter');
    await expect(ended).toBeHidden();
    await isAt('button', '1 Closed', 'Show the closed applications');
  });

  await test.step('that was a slip: undone, redone, and everything undone', async () => {
    await press('Control+z');
    await hears(
      'Undone: Recorded the offer from Acme. Now in Final follow-up. Next: final message, due Wed 25 Mar.',
    );
    await isAt('article', 'data engineer at Acme', /final message/);
    await press('Control+Shift+z');
    await hears('Redone: Recorded the offer from Acme. Now in Closed. Nothing is due.');
    await press('Control+z');
    await isAt('article', 'data engineer at Acme', /final message/);
    await press('Control+z');
    await hears('Undone: Marked the message to Acme as sent. Now in Check-in. Next: check-in, due now.');
    await isAt('article', 'data engineer at Acme', /Check in with Dana Kim · due/);
  });
});

type Words = string | RegExp;

interface Focus {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What a screen reader has to say, asked of the accessibility tree and of the live regions. */
async function listenTo(page: Page) {
  const session = await page.context().newCDPSession(page);
  const heard = await listenToLiveRegions(page);
  const focus = async (): Promise<Focus> => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const objectId = result.objectId ?? '';
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    });
    const { role, name, description } = nodes[0] ?? {};
    return { role: textOf(role), name: textOf(name), description: textOf(description) };
  };
  return {
    /** Waits until a live region says it; it counts from the last key on. */
    async hears(words: Words): Promise<void> {
      await expect
        .poll(() => heard.said(), { message: 'what is said' })
        .toContainEqual(typeof words === 'string' ? words : expect.stringMatching(words));
    },
    /** Nothing like it was said since the last key, up to what was waited for. */
    async hasNotHeard(words: RegExp): Promise<void> {
      expect(await heard.said()).not.toContainEqual(expect.stringMatching(words));
    },
    /** Waits until that has the focus. */
    async isAt(role: string, name: string, description: Words = ''): Promise<void> {
      const wanted = typeof description === 'string' ? description : expect.stringMatching(description);
      await expect
        .poll(focus, { message: 'what has the focus' })
        .toEqual({ role, name, description: wanted as string });
    },
    async press(...keys: readonly string[]): Promise<void> {
      await heard.forget();
      for (const key of keys) await page.keyboard.press(key);
    },
    async tabTo(role: string, name: string): Promise<void> {
      for (let presses = 0; presses < 40; presses += 1) {
        const at = await focus();
        if (at.role === role && at.name === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never got to the ${role} “${name}”.`);
    },
  };
}

function textOf(value: { readonly value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value.replaceAll(/\s+/gu, ' ').trim() : '';
}
