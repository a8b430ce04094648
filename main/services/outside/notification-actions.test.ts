import { beforeEach, describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../shared/rules/calendar/calendar';
import type { NotificationContent } from '../../ports/notifier';
import {
  createReminderRig,
  instant,
  type AddedApplication,
  type ReminderRig,
} from '../../../tests/support/reminder-rig';
import { TEST_NOTIFICATION_ID } from './test-notification';

let rig: ReminderRig;
let added: AddedApplication;
let content: NotificationContent;

beforeEach(async () => {
  rig = createReminderRig({ start: '2026-03-03T17:30-05:00' });
  added = rig.add({ endsAt: '2026-03-03T15:00-05:00' });
  await rig.sleepUntil('2026-03-04T15:00-05:00');
  const shown = rig.notifier.accepted.at(-1);
  if (!shown) throw new Error('Nothing was shown');
  content = shown.content;
});

function touches() {
  return rig.services.applications.read(added.applicationId)?.application.touches ?? [];
}

describe('a button on a notification', () => {
  it('records the message as sent, and the next step follows', () => {
    rig.notifier.press(content.id, 'mark-sent');
    expect(touches()).toHaveLength(1);
    const [card] = rig.services.board.read().cards;
    expect(card?.current).toMatchObject({ step: 'check-in', dueAt: instant('2026-03-11T10:00-04:00') });
    expect(rig.notifier.onScreen.size).toBe(0);
    expect(rig.explained).toEqual([]);
  });

  it('says why it does nothing when pressed a second time', () => {
    rig.notifier.press(content.id, 'mark-sent');
    rig.notifier.press(content.id, 'mark-sent');
    expect(touches()).toHaveLength(1);
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-sent' }]);
  });

  it('works on a notification from an earlier run too', async () => {
    await rig.restart();
    rig.notifier.press(content.id, 'mark-sent');
    expect(touches()).toHaveLength(1);
  });

  it('snoozes the step until tomorrow at nine, once', async () => {
    rig.notifier.press(content.id, 'tomorrow');
    rig.notifier.press(content.id, 'tomorrow');
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-snoozed' }]);
    expect(rig.services.applications.read(added.applicationId)?.application.snoozes).toHaveLength(1);
    await rig.sleepUntil('2026-03-05T08:59-05:00');
    expect(rig.notifier.accepted).toHaveLength(1);
    await rig.walkTo('2026-03-05T09:01-05:00');
    const last = rig.notifier.accepted.at(-1);
    expect(last && clockTimeOf(last.at, rig.computer.zone)).toBe('09:00');
    expect(last?.content.body).toContain('You asked to be reminded.');
  });

  it('opens the application, for writing or on a click, as often as it is pressed', () => {
    rig.notifier.press(content.id, 'open');
    rig.notifier.press(content.id, 'write');
    const { applicationId } = added;
    expect(rig.requests).toEqual([
      { tag: 'open-application', applicationId },
      { tag: 'write-message', applicationId, step: 'thank-you' },
    ]);
  });

  it.each([
    [
      'already-closed',
      () => rig.services.changes.make('close-application', { ...idOf(added), outcome: 'offer' }, 'window'),
    ],
    ['deleted', () => rig.services.changes.make('delete-application', idOf(added), 'window')],
    [
      'already-skipped',
      () =>
        rig.services.changes.make('skip-step', { ...added, step: 'thank-you', contactId: null }, 'window'),
    ],
  ] as const)('does nothing but explain where the application is %s', (reason, change) => {
    expect(change().ok).toBe(true);
    rig.notifier.press(content.id, 'mark-sent');
    expect(rig.explained).toEqual([{ tag: 'state', reason }]);
    expect(touches()).toEqual([]);
  });

  it('says why if the step has lapsed or sending was undone', async () => {
    rig.notifier.press(content.id, 'mark-sent');
    rig.services.changes.undo('window');
    rig.notifier.press(content.id, 'mark-sent');
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'changed-since' }]);
    await rig.sleepUntil('2026-03-10T12:00-04:00');
    rig.notifier.press(content.id, 'tomorrow');
    expect(rig.explained.at(-1)).toEqual({ tag: 'state', reason: 'step-is-over' });
  });

  it('shows what is due if the notification is unknown, and changes nothing', () => {
    rig.notifier.press('019cb000-0000-7000-8000-ffffffffffff', 'open');
    expect(rig.requests).toEqual([{ tag: 'show-board' }]);
    rig.notifier.press('019cb000-0000-7000-8000-ffffffffffff', 'mark-sent');
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'step-is-over' }]);
  });

  it('is ignored once the app is quitting', () => {
    rig.end();
    rig.notifier.press(content.id, 'mark-sent');
    expect(touches()).toEqual([]);
  });
});

describe('the nudge after an interview', () => {
  it('opens the short form, from its button or on a click', async () => {
    const ended = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const { applicationId, interviewId } = ended.add({ endsAt: '2026-03-03T15:00-05:00' });
    await ended.walkTo('2026-03-03T16:00:01-05:00');
    const nudge = ended.notifier.accepted.at(-1)?.content;
    expect(nudge?.actions.map(({ label }) => label)).toEqual(['Add notes']);
    ended.notifier.press(nudge?.id ?? '', 'write');
    ended.notifier.press(nudge?.id ?? '', 'open');
    const debrief = { tag: 'debrief', applicationId, interviewId };
    expect(ended.requests).toEqual([debrief, debrief]);
  });
});

describe('"Pause until tomorrow" on a notification', () => {
  const pausedUntil = () => rig.services.settings.read().pausedUntil;

  it('holds all reminders until nine, once, and can be undone', async () => {
    rig.notifier.press(content.id, 'pause');
    expect(pausedUntil()).toBe(instant('2026-03-05T09:00-05:00'));
    expect(rig.services.changes.undo('window')).toMatchObject({ ok: true });
    expect(pausedUntil()).toBeNull();
    rig.notifier.press(content.id, 'pause');
    rig.notifier.press(content.id, 'pause');
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-paused' }]);
    rig.add({ company: 'Acme', endsAt: '2026-03-03T21:00-05:00', people: ['Ana Ruiz'] });
    await rig.walkTo('2026-03-05T08:59-05:00');
    expect(rig.notifier.accepted).toHaveLength(1);
    await rig.walkTo('2026-03-05T09:00-05:00');
    expect(rig.notifier.accepted.at(-1)?.content.title).toBe('Thank Ana Ruiz');
  });

  it("pauses again from an earlier day's notification", async () => {
    rig.notifier.press(content.id, 'pause');
    await rig.sleepUntil('2026-03-05T12:00-05:00');
    rig.notifier.press(content.id, 'pause');
    expect(pausedUntil()).toBe(instant('2026-03-06T09:00-05:00'));
    expect(rig.explained).toEqual([]);
  });
});

describe('a click on the test notification', () => {
  it('goes back to where it was sent from', () => {
    rig.notifier.press(TEST_NOTIFICATION_ID, 'open');
    expect(rig.requests).toEqual([{ tag: 'open-settings', section: 'reminders' }]);
  });
});

function idOf({ applicationId }: AddedApplication): Pick<AddedApplication, 'applicationId'> {
  return { applicationId };
}
