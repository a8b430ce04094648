import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../shared/model/policy';
import type { ApplicationId } from '../../../shared/model/ids';
import type { CalendarDate, TimeZone } from '../../../shared/model/time';
import {
  createReminderRig,
  detailsOf,
  instant,
  interviewOf,
  type ReminderRig,
} from '../../../tests/support/reminder-rig';
import { unbroken } from '../../../tests/support/words/unbroken';

const policy: Policy = {
  ...defaultPolicy,
  appliedNudge: { afterDays: 14, timeZone: 'America/New_York' as TimeZone },
};
const before = '2026-03-17T09:50-04:00';
const due = '2026-03-17T10:01-04:00';

/** Time passes with the computer asleep, except for the last minute. */
async function passTo(rig: ReminderRig, iso: string): Promise<void> {
  const asleep = instant(iso) - 60_000 - rig.clock.now();
  rig.clock.sleep(Math.max(0, asleep));
  rig.tick('resume');
  await rig.walkTo(iso);
}

/** On Tuesday 3 March 2026, with or without the nudge chosen. */
function begin(chosen: Policy = policy) {
  const rig = createReminderRig({ start: '2026-03-03T12:00-05:00' });
  const choose = (next: Policy) => rig.services.changes.make('change-policy', { policy: next }, 'window');
  if (chosen !== defaultPolicy) choose(chosen);
  const apply = (company: string, appliedOn = '2026-03-03'): ApplicationId => {
    const details = detailsOf(company, { appliedOn: appliedOn as CalendarDate });
    const made = rig.services.changes.make('add-application', { details, interviews: [] }, 'window');
    if (!made.ok || made.value.applicationId === null) throw new Error('not added');
    return made.value.applicationId;
  };
  const shown = () => rig.notifier.accepted.map(({ content }) => content.title);
  const last = () => {
    const content = rig.notifier.accepted.at(-1)?.content;
    if (!content) throw new Error('nothing was shown');
    return content;
  };
  return { rig, choose, apply, shown, last };
}

describe('the nudge about silence', () => {
  it('is shown once, on its day, and says that nothing has to be sent', async () => {
    const { rig, apply, shown, last } = begin();
    apply('Northwind');
    await passTo(rig, before);
    expect(shown()).toEqual([]);
    await passTo(rig, '2026-03-31T12:00-04:00');
    expect(shown()).toEqual(['Nothing heard from Northwind']);
    expect(last().body).toContain(unbroken('Nothing heard since Tue 3 Mar'));
    expect(last().body).toContain('nothing you have to send');
    expect(last().actions.map(({ action }) => action)).toEqual(['write', 'tomorrow', 'pause']);
    expect(rig.faults).toEqual([]);
  });

  it('of two applications is one notification that names both', async () => {
    const { rig, apply, last } = begin();
    apply('Northwind');
    apply('Acme');
    await passTo(rig, due);
    expect(last().title).toBe('2 applications without news');
    expect(last().body).toMatch(/Acme[^]*Northwind|Northwind[^]*Acme/);
    expect(rig.notifier.accepted).toHaveLength(1);
  });

  it('together with messages to send is not called a follow-up', async () => {
    const { rig, apply, last } = begin();
    apply('Northwind');
    apply('Acme');
    const interview = interviewOf({ endsAt: '2026-03-16T10:00-04:00' });
    const met = apply('Globex');
    rig.services.changes.make(
      'edit-application',
      {
        applicationId: met,
        details: null,
        interviews: [{ interviewId: null, interview, conversation: null }],
      },
      'window',
    );
    await passTo(rig, due);
    expect(last().title).toBe('3 reminders are waiting for you');
  });

  it('is never shown by default', async () => {
    const { rig, apply, shown } = begin(defaultPolicy);
    apply('Northwind');
    await passTo(rig, '2026-04-20T12:00-04:00');
    expect(shown()).toEqual([]);
  });

  it('is not shown for what is silent already when it is chosen, or when it is entered: that is in Due now', async () => {
    const { rig, choose, apply, shown } = begin(defaultPolicy);
    apply('Northwind', '2026-01-05');
    apply('Acme');
    choose(policy);
    apply('Globex', '2026-01-05');
    await passTo(rig, before);
    expect(shown()).toEqual([]);
    await passTo(rig, due);
    expect(shown()).toEqual(['Nothing heard from Acme']);
  });

  it('goes when an interview is entered, and when it is chosen no longer', async () => {
    const { rig, choose, apply, shown } = begin();
    const applicationId = apply('Northwind');
    const interview = interviewOf({ endsAt: '2026-03-19T15:00-04:00' });
    rig.services.changes.make(
      'edit-application',
      { applicationId, details: null, interviews: [{ interviewId: null, interview, conversation: null }] },
      'window',
    );
    apply('Acme');
    choose({ ...policy, appliedNudge: null });
    await passTo(rig, '2026-03-19T12:00-04:00');
    expect(shown()).toEqual([]);
  });

  it('opens its application, and comes again tomorrow if that is pressed', async () => {
    const { rig, apply, shown, last } = begin();
    const applicationId = apply('Northwind');
    await passTo(rig, due);
    rig.notifier.press(last().id, 'open');
    expect(rig.requests).toEqual([{ tag: 'open-application', applicationId }]);
    rig.notifier.press(last().id, 'tomorrow');
    expect(rig.explained).toEqual([]);
    await passTo(rig, '2026-03-18T08:59-04:00');
    expect(shown()).toHaveLength(1);
    await passTo(rig, '2026-03-18T09:01-04:00');
    expect(shown()).toHaveLength(2);
  });

  it('is not shown again after a restart, or after a dismissal and its undo', async () => {
    const { rig, apply, shown, last } = begin();
    const applicationId = apply('Northwind');
    await passTo(rig, due);
    const { id } = last();
    rig.services.changes.make('put-off-nudge', { applicationId, until: null }, 'window');
    await rig.restart('2026-03-17T12:00-04:00');
    expect(rig.ledger.notification(id)?.reminders).toMatchObject([{ step: 'applied', state: 'cancelled' }]);
    rig.services.changes.undo('window');
    await passTo(rig, '2026-03-20T12:00-04:00');
    expect(shown()).toHaveLength(1);
  });

  it('comes again after a reply that settles nothing', async () => {
    const { rig, apply, shown } = begin();
    const applicationId = apply('Northwind');
    await passTo(rig, due);
    rig.services.changes.make(
      'record-reply',
      { applicationId, reply: { kind: 'news', receivedAt: instant(due), text: '' } },
      'window',
    );
    await passTo(rig, '2026-03-31T09:50-04:00');
    expect(shown()).toHaveLength(1);
    await passTo(rig, '2026-03-31T10:01-04:00');
    expect(shown()).toHaveLength(2);
  });
});
