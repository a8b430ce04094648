import { describe, expect, it } from 'vitest';
import { compareUrgency } from '../../../shared/rules/progress/card';
import {
  endsAt,
  liveThrough,
  markSent,
  notified,
  only,
  soonAfter,
  statesOf,
} from '../../../tests/support/reminder-acts';
import {
  createReminderRig,
  instant,
  type AddedApplication,
  type Shown,
} from '../../../tests/support/reminder-rig';
import { unbroken } from '../../../tests/support/words/unbroken';

describe('several at once', () => {
  it('shows reminders of the same minute in one notification', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind' });
    rig.add({ endsAt: '2026-03-03T15:00:40-05:00', company: 'Acme', people: ['Sam Ortiz'] });
    await rig.walkTo('2026-03-03T16:02-05:00');
    const { content } = only(rig.notifier.accepted);
    // Nothing is to be sent yet.
    expect(content.title).toBe('2 reminders are waiting for you');
    expect(content.body).toBe('How was the interview at Northwind?\nHow was the interview at Acme?');
    rig.notifier.press(content.id, 'open');
    expect(rig.requests).toEqual([{ tag: 'show-board' }]);
  });

  it('shows what became due during sleep in one notification, only the latest of each step', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind' });
    rig.add({ endsAt: '2026-03-03T14:00-05:00', company: 'Acme', people: [] });
    await rig.sleepUntil('2026-03-05T12:00-05:00');
    const { content } = only(rig.notifier.accepted);
    expect(content.body).toBe(
      unbroken('Thank Acme, by Thu 5 Mar, 14:00\nThank Dana Kim, Northwind, by Thu 5 Mar, 15:00'),
    );
    expect(statesOf(rig).filter((state) => state.endsWith('notified'))).toEqual([
      'thank-you last-call notified',
      'thank-you last-call notified',
    ]);
    expect(statesOf(rig).filter((state) => state.endsWith('superseded'))).toHaveLength(3);
    await rig.walkTo('2026-03-05T12:10-05:00');
    expect(rig.notifier.shown).toHaveLength(1);
  });

  it("shows at the next start what became due while the app wasn't running, even for a step that opened since", async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt });
    await rig.restart('2026-03-12T12:00-04:00');
    expect(notified(rig)).toEqual(['03-12 12:00 Check in with Dana Kim']);
  });
});

describe('a notification of several reminders, some of which are resolved', () => {
  async function rigWithThree() {
    const rig = createReminderRig({ start: soonAfter });
    const added = ['Northwind', 'Acme', 'Globex'].map((company) =>
      rig.add({ endsAt, company, people: [company] }),
    );
    await liveThrough(rig, ['2026-03-03T16:00-05:00', '2026-03-04T15:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(1);
    const [{ content }] = rig.notifier.shown.slice(-1) as [Shown];
    expect(content.title).toBe('3 follow-ups are waiting for you');
    const [northwind, acme, globex] = added as [AddedApplication, AddedApplication, AddedApplication];
    return { rig, id: content.id, northwind, acme, globex };
  }

  it('is silently renewed with what is left, and withdrawn with the last', async () => {
    const { rig, id, northwind, acme, globex } = await rigWithThree();
    const { withdrawn, shown, onScreen } = rig.notifier;
    const [before, shownBefore] = [withdrawn.length, shown.length];
    markSent(rig, acme.applicationId, 'thank-you');
    expect(onScreen.get(id)).toMatchObject({
      title: '2 follow-ups are waiting for you',
      body: 'Thank Northwind\nThank Globex',
    });
    markSent(rig, northwind.applicationId, 'thank-you');
    expect(onScreen.get(id)).toMatchObject({ title: 'Thank Globex' });
    rig.notifier.press(id, 'mark-sent');
    expect(rig.explained).toEqual([]);
    expect(rig.services.applications.read(globex.applicationId)?.progress.current).not.toBe('thank-you');
    expect(withdrawn.slice(before)).toEqual([id]);
    expect(shown).toHaveLength(shownBefore);
  });

  it('is withdrawn at the next start if the run ended before doing so', async () => {
    const { rig, id, northwind, acme, globex } = await rigWithThree();
    rig.notifier.onScreen.clear();
    for (const { applicationId } of [northwind, acme, globex]) markSent(rig, applicationId, 'thank-you');
    // As a crash left it: still there, although the plan says that it is over.
    rig.connection.exec('UPDATE notification SET withdrawn_at_ms = NULL');
    const before = rig.notifier.withdrawn.length;
    await rig.restart();
    expect(rig.notifier.withdrawn.slice(before)).toContain(id);
    const after = rig.notifier.withdrawn.length;
    await rig.restart();
    expect(rig.notifier.withdrawn).toHaveLength(after);
  });

  it("doesn't come back if the user has closed it", async () => {
    const { rig, id, acme } = await rigWithThree();
    rig.notifier.onScreen.delete(id);
    markSent(rig, acme.applicationId, 'thank-you');
    expect(rig.notifier.onScreen.size).toBe(0);
  });

  it('is renewed when one of its steps is shown again with another', async () => {
    const { rig, id, globex } = await rigWithThree();
    rig.services.changes.make(
      'snooze-step',
      { ...globex, step: 'thank-you', until: instant('2026-03-04T16:00-05:00') },
      'window',
    );
    await liveThrough(rig, ['2026-03-04T16:00-05:00']);
    expect(rig.notifier.onScreen.size).toBe(2);
    expect(rig.notifier.onScreen.get(id)?.body).toBe('Thank Northwind\nThank Acme');
  });

  it('is renewed once accepted, if one reminder was resolved in the meantime', async () => {
    const rig = createReminderRig({ start: soonAfter });
    rig.add({ endsAt, company: 'Northwind', people: ['Northwind'] });
    const acme = rig.add({ endsAt, company: 'Acme', people: ['Acme'] });
    await liveThrough(rig, ['2026-03-03T16:00-05:00']);
    rig.notifier.state.mode = 'silent';
    await liveThrough(rig, ['2026-03-04T15:00-05:00']);
    markSent(rig, acme.applicationId, 'thank-you');
    const { content } = rig.notifier.shown.at(-1) ?? {};
    const renewed = () => rig.notifier.renewed.filter(({ id }) => id === content?.id);
    expect(renewed()).toEqual([]);
    await rig.notifier.answer();
    expect(new Set(renewed().map(({ title }) => title))).toEqual(new Set(['Thank Northwind']));
  });

  it('uses the same order as the list and the tray', async () => {
    const rig = createReminderRig({ start: '2026-03-03T09:00-05:00' });
    rig.add({ endsAt: '2026-02-10T15:00-05:00', company: 'Globex' });
    rig.add({ endsAt: '2026-02-03T15:00-05:00', company: 'Initech' });
    rig.add({ endsAt: '2026-03-02T15:00-05:00', company: 'Northwind' });
    await rig.sleepUntil('2026-03-05T12:00-05:00');
    const { content } = only(rig.notifier.accepted);
    const cards = rig.services.board.read().cards.toSorted((a, b) => compareUrgency(a, b, rig.clock.now()));
    const places = cards.map(({ company }) => content.body.indexOf(company));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});
