import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator';
import { createReminderRig, type ReminderRig } from '../../../tests/support/reminder-rig';
import { createFirstNotification } from './first-notification';

/** What is kept from run to run. */
function createMemory() {
  let wasShown = false;
  return { hasNotified: () => wasShown, noteNotified: () => void (wasShown = true) };
}

function listenOn({ services, ledger, notifier }: ReminderRig, memory = createMemory()): void {
  createFirstNotification({
    ...{ changes: services.changes, ledger, notifier, memory },
    isThere: (id) => services.applications.fold(id)?.deletedAt === null,
    translator: createTranslator('en-GB'),
  });
}
const titles = ({ notifier }: ReminderRig) => notifier.shown.map(({ content }) => content.title);

describe('if the system asks before the first notification', () => {
  it('one is shown with the first application, and no other', () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    listenOn(rig);
    rig.services.changes.make('pause-reminders', { until: null }, 'window');
    expect(rig.notifier.shown).toEqual([]);
    rig.add({ endsAt: '2026-03-03T15:00-05:00' });
    rig.add({ company: 'Acme', endsAt: '2026-03-03T15:00-05:00' });
    expect(titles(rig)).toEqual(['Reminders appear here']);
  });

  it('none is shown in the next run', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const memory = createMemory();
    listenOn(rig, memory);
    rig.add({ endsAt: '2026-03-03T15:00-05:00' });
    await rig.restart();
    listenOn(rig, memory);
    rig.add({ company: 'Acme', endsAt: '2026-03-03T15:00-05:00' });
    expect(titles(rig)).toEqual(['Reminders appear here']);
  });

  it("one that the system didn't accept is shown again in the next run", async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    const memory = createMemory();
    rig.notifier.state.mode = 'absent';
    listenOn(rig, memory);
    rig.add({ endsAt: '2026-03-03T15:00-05:00' });
    await rig.restart();
    rig.notifier.state.mode = 'takes';
    listenOn(rig, memory);
    rig.add({ company: 'Acme', endsAt: '2026-03-03T15:00-05:00' });
    expect(rig.notifier.accepted.map(({ content }) => content.title)).toEqual(['Reminders appear here']);
  });

  it('none is shown if adding the application is undone', () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    rig.add({ endsAt: '2026-03-03T15:00-05:00' });
    listenOn(rig);
    rig.services.changes.undo('window');
    expect(titles(rig)).toEqual([]);
    rig.services.changes.redo('window');
    expect(titles(rig)).toEqual(['Reminders appear here']);
  });

  it('none is shown once a reminder was', async () => {
    const rig = createReminderRig({ start: '2026-03-03T15:30-05:00' });
    rig.add({ endsAt: '2026-03-03T15:00-05:00' });
    await rig.walkTo('2026-03-03T16:01-05:00');
    listenOn(rig);
    rig.add({ company: 'Acme', endsAt: '2026-03-03T15:00-05:00' });
    expect(titles(rig)).toEqual(['How was the interview at Northwind?']);
  });
});
