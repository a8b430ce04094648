/** A message that belongs to no step was put off until their office hours: the reminder, and the buttons on it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactId } from '../../../shared/model/ids';
import {
  createReminderRig,
  instant,
  type AddedApplication,
  type ReminderRig,
} from '../../../tests/support/reminder-rig';

let rig: ReminderRig;
let added: AddedApplication;
let dana: ContactId;

const morning = '2026-03-09T09:00-04:00';

function make(...change: Parameters<ReminderRig['services']['changes']['make']>): void {
  expect(rig.services.changes.make(...change)).toMatchObject({ ok: true });
}

function applicationNow() {
  const application = rig.services.applications.read(added.applicationId)?.application;
  if (!application) throw new Error('It is gone');
  return application;
}

beforeEach(async () => {
  // A Friday evening, after a rejection.
  rig = createReminderRig({ start: '2026-03-06T20:00-05:00' });
  added = rig.add({ endsAt: '2026-03-02T15:00-05:00', people: ['Dana Kim'] });
  const { applicationId } = added;
  make('close-application', { applicationId, outcome: 'rejected' }, 'window');
  dana = applicationNow().contacts[0]?.id ?? ('' as ContactId);
  await rig.sleepUntil('2026-03-06T20:01-05:00');
});

function putOff(): void {
  const { applicationId } = added;
  make(
    'snooze-occasion',
    {
      ...{ applicationId, occasion: 'rejection-reply', contactId: dana },
      ...{ until: instant(morning), reason: 'office-hours' },
    },
    'window',
  );
}

async function shownOnMonday() {
  const before = rig.notifier.accepted.length;
  putOff();
  await rig.walkTo('2026-03-09T09:01-04:00');
  expect(rig.notifier.accepted).toHaveLength(before + 1);
  const shown = rig.notifier.accepted.at(-1);
  if (!shown) throw new Error('Nothing was shown');
  return shown;
}

describe('the reminder of a message that belongs to no step', () => {
  it('comes once, at its time, in words of its own, although the application is closed', async () => {
    const { at, content } = await shownOnMonday();
    expect(at).toBe(instant(morning));
    expect(content).toMatchObject({
      title: 'Thank Dana Kim for letting you know',
      body: 'Product Designer at Northwind. It’s office hours for Dana Kim now, as you asked.',
    });
    expect(content.actions.map(({ label }) => label)).toEqual([
      'Write',
      'Mark sent',
      'Tomorrow',
      'Pause until tomorrow',
    ]);
    const count = rig.notifier.accepted.length;
    await rig.restart('2026-03-10T12:00-04:00');
    expect(rig.notifier.accepted).toHaveLength(count);
    expect(rig.faults).toEqual([]);
  });

  it('comes after a crash and days of sleep, too', async () => {
    putOff();
    await rig.restart('2026-03-10T12:00-04:00');
    expect(rig.notifier.accepted.at(-1)?.content.title).toBe('Thank Dana Kim for letting you know');
  });

  it('opens the message to the person it was set for', async () => {
    const { content } = await shownOnMonday();
    rig.notifier.press(content.id, 'write');
    const { applicationId } = added;
    expect(rig.requests).toEqual([
      { tag: 'write-message', applicationId, step: 'rejection-reply', contactId: dana },
    ]);
  });

  it('records the message as sent, and says so if it is pressed again', async () => {
    const { content } = await shownOnMonday();
    rig.notifier.press(content.id, 'mark-sent');
    expect(applicationNow().occasionTouches).toMatchObject([
      { occasion: 'rejection-reply', contactId: dana, medium: 'email' },
    ]);
    expect(rig.notifier.onScreen.size).toBe(0);
    rig.notifier.press(content.id, 'mark-sent');
    expect(rig.explained).toEqual([{ tag: 'state', reason: 'already-sent' }]);
  });

  it('comes again tomorrow if that is pressed', async () => {
    const { content } = await shownOnMonday();
    rig.notifier.press(content.id, 'tomorrow');
    await rig.walkTo('2026-03-10T09:01-04:00');
    expect(rig.notifier.accepted.at(-1)?.content.body).toBe(
      'Product Designer at Northwind. You asked to be reminded.',
    );
  });

  it('doesn’t come once it was sent, undone, or the application ended another way', async () => {
    const before = rig.notifier.accepted.length;
    const { applicationId } = added;
    putOff();
    make(
      'record-occasion',
      { applicationId, occasion: 'rejection-reply', contactId: dana, medium: 'email', sentAt: null },
      'window',
    );
    await rig.walkTo('2026-03-09T09:01-04:00');
    expect(rig.notifier.accepted).toHaveLength(before);
    make('reopen-application', { applicationId }, 'window');
    make('close-application', { applicationId, outcome: 'no-reply' }, 'window');
    await rig.walkTo('2026-03-10T09:01-04:00');
    expect(rig.notifier.accepted).toHaveLength(before);
  });

  it('is one of several if other applications have one at the same time', async () => {
    const other = rig.add({ company: 'Elm', endsAt: '2026-03-02T15:00-05:00' });
    make('close-application', { applicationId: other.applicationId, outcome: 'rejected' }, 'window');
    make(
      'snooze-occasion',
      {
        ...{ applicationId: other.applicationId, occasion: 'rejection-reply', contactId: null },
        ...{ until: instant(morning), reason: 'office-hours' },
      },
      'window',
    );
    const { content } = await shownOnMonday();
    expect(content.title).toBe('2 follow-ups are waiting for you');
    expect(content.body).toContain('Thank Dana Kim for letting you know');
    expect(content.body).toContain('Thank Elm for letting you know');
  });
});
