import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import type { NotificationContent } from '../../ports/notifier';
import { instant } from '../../../tests/support/reminder-rig';
import { createTestClock } from '../../../tests/support/test-clock';
import { showTestNotification, TEST_NOTIFICATION_ID, type TestNotificationDeps } from './test-notification';

const translator = createTranslator('en-GB');
type Answer = Awaited<ReturnType<NonNullable<TestNotificationDeps['notifier']>['show']>>;

function parts(answer: Answer | null, capability: 'plain' | 'none' = 'plain') {
  const clock = createTestClock(instant('2026-03-03T15:00-05:00'));
  const shown: NotificationContent[] = [];
  const notifier: TestNotificationDeps['notifier'] = {
    capability: () => Promise.resolve(capability),
    show(content) {
      shown.push(content);
      return answer ? Promise.resolve(answer) : new Promise(() => undefined);
    },
  };
  return { clock, shown, notifier, translator };
}

describe('the test notification', () => {
  it('says what it is, and that it was accepted', async () => {
    const taken = parts({ isAccepted: true, detail: 'accepted as 7 by bus/:1.4' });
    expect(await showTestNotification(taken)).toEqual({ isAccepted: true, detail: '' });
    expect(taken.shown).toEqual([
      {
        id: TEST_NOTIFICATION_ID,
        title: 'This is a test from Afterword',
        body: 'Reminders will look like this. Click to go back to Settings.',
        actions: [],
      },
    ]);
  });

  it("doesn't claim it was shown if the system didn't confirm it", async () => {
    expect(await showTestNotification(parts({ isAccepted: true, detail: '', isUnanswered: true }))).toEqual({
      isAccepted: true,
      detail: 'Sent. The system didn’t say whether it showed it.',
    });
  });

  it("says in plain words that nothing accepts notifications, and doesn't try", async () => {
    const alone = parts({ isAccepted: true, detail: '' }, 'none');
    const { isAccepted, detail } = await showTestNotification(alone);
    expect(isAccepted).toBe(false);
    expect(detail).toMatch(/^No notification service is running/);
    expect(alone.shown).toEqual([]);
  });

  it('says that the app is still starting', async () => {
    const { isAccepted, detail } = await showTestNotification({ ...parts(null), notifier: null });
    expect(isAccepted).toBe(false);
    expect(detail).toMatch(/still starting/);
  });

  it('passes on why the system refused it', async () => {
    expect(await showTestNotification(parts({ isAccepted: false, detail: 'not allowed' }))).toEqual({
      isAccepted: false,
      detail: 'The system didn’t show it. It says: not allowed',
    });
    expect((await showTestNotification(parts({ isAccepted: false, detail: '' }))).detail).toMatch(
      /in the system’s settings/,
    );
  });

  it('waits ten seconds for a silent system', async () => {
    const silent = parts(null);
    const answer = showTestNotification(silent);
    await silent.clock.walkTo(instant('2026-03-03T15:00:10-05:00'));
    const { isAccepted, detail } = await answer;
    expect(isAccepted).toBe(false);
    expect(detail).toMatch(/hasn’t answered/);
  });
});
